/** Asks to credit the points of a purchase, by invoice number and date. */
import type { LetterRule } from '../letters';

export default {
  id: 'missing-loyalty-points.en',
  write: (pen) => ({
    subject: `Points missing for a purchase at ${pen.shop}`,
    body: [
      `The points for my purchase at ${pen.shop} do not show in my account${pen.seen.account}.`,
      pen.details(
        'member-email',
        'invoice-number',
        'invoice-date',
        'use-date?',
        'order-number?',
        'amount?',
        'points?',
      ),
      pen.quotes('payout_rule', 'exclusion'),
      pen.ticked('member-shown') && 'I was logged in or showed my membership when I paid.',
      'Could you please look up this purchase and credit the points, if it is in order?',
    ],
  }),
} satisfies LetterRule;
