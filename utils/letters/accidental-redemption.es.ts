/** Asks to reverse a redemption made by mistake. */
import type { LetterRule } from '../letters';

export default {
  id: 'accidental-redemption.es',
  write: (pen) => ({
    subject: 'Solicitud de anulación de un canje hecho por accidente',
    body: [
      `Hice el siguiente canje por accidente${pen.seen.account} y lamento las molestias.`,
      pen.details('member-email', 'redeemed-at', 'redemption-number', 'coupon-name?', 'points'),
      pen.ticked('not-used') && 'Lo canjeado no se ha usado.',
      'Si es posible, le agradecería que lo anule y devuelva los puntos. Si no lo es, le ruego que me lo indique.',
    ],
  }),
} satisfies LetterRule;
