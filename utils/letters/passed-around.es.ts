/** Lists every exchange, and asks who will decide and by when. */
import type { LetterRule } from '../letters';

export default {
  id: 'passed-around.es',
  write: (pen) => ({
    subject: '¿Quién puede decidir sobre mi solicitud?',
    body: [
      'He consultado varias veces sobre lo siguiente y aún no se ha resuelto.',
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
      ),
      pen.course(),
      '¿Podría decirme quién decidirá y cuándo puedo esperar una respuesta?',
    ],
  }),
} satisfies LetterRule;
