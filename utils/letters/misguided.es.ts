/** Acted as the desk had said, and lost the reward by it. */
import type { LetterRule } from '../letters';

export default {
  id: 'misguided.es',
  write: (pen) => ({
    subject: 'Solicitud sobre lo que me indicó su servicio',
    body: [
      'Actué como me indicó su servicio y, por ello, perdí la recompensa.',
      pen.details(
        'member-email',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
        'problem',
        'out-of-pocket?',
      ),
      pen.theirWords(),
      '¿Podría revisar su registro y considerar si aún es posible concederla?',
    ],
  }),
} satisfies LetterRule;
