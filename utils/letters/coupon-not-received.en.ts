/** Asks for a coupon or gift that has not come, after the spam folder was looked through. */
import type { LetterRule } from '../letters';

export default {
  id: 'coupon-not-received.en',
  write: (pen) => ({
    subject: 'Coupon or gift not received',
    body: [
      `I have not received the following coupon or gift${pen.seen.account}.`,
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
        'I have looked through the spam folder, the blocked senders and the address of my account.',
      pen.ticked('redemption-made') && 'The redemption or request was completed.',
      'Could you please check whether it was sent and, if it was not, send it to me?',
    ],
  }),
} satisfies LetterRule;
