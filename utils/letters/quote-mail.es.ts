/** Quotes what the desk itself said, with the minute it came. */
import type { LetterRule } from '../letters';

export default {
  id: 'quote-mail.es',
  write: (pen) => ({
    subject: 'Solicitud de confirmar lo que se me indicó',
    body: [
      'Le escribo sobre lo que se me indicó anteriormente.',
      pen.theirWords(),
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
      ),
      '¿Podría proceder como allí se indica? Si hubo un malentendido, le agradecería que me dijera qué es lo correcto y por qué.',
    ],
  }),
} satisfies LetterRule;
