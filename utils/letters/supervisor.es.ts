/** Asks to have it looked at by somebody who may decide, and leaves them the time. */
import type { LetterRule } from '../letters';

export default {
  id: 'supervisor.es',
  write: (pen) => ({
    subject: 'Solicitud de que un responsable revise mi caso',
    body: [
      'Gracias por su trabajo en lo siguiente.',
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
      ),
      pen.contacts(),
      pen.quotes('payout_rule', 'entry_required', 'min_spend', 'exclusion'),
      'Entiendo que quizá no le corresponda decidirlo solo. ¿Podría pedir a un responsable que lo revise e informarme? Puedo esperar la respuesta.',
    ],
  }),
} satisfies LetterRule;
