/** Asks for a coupon or gift that has not come, after the spam folder was looked through. */
import type { LetterRule } from '../letters';

export default {
  id: 'coupon-not-received.es',
  write: (pen) => ({
    subject: 'Cupón o regalo no recibido',
    body: [
      `No he recibido el siguiente cupón o regalo${pen.seen.account}.`,
      pen.details(
        'member-email',
        'offer-name?',
        'coupon-name',
        'use-date?',
        'entry-at?',
        'redemption-number?',
        'order-number?',
        'promised-by?',
      ),
      pen.quotes('payout_rule', 'claim_window', 'entry_required'),
      pen.ticked('mail-searched') &&
        'He revisado el correo no deseado, los remitentes bloqueados y la dirección de mi cuenta.',
      pen.ticked('redemption-made') && 'El canje o la solicitud se completó.',
      'Le agradecería que compruebe si se envió y, si no es así, que me lo envíe.',
    ],
  }),
} satisfies LetterRule;
