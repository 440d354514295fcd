/** Asks for another look at a rejection, and for its reason. */
import type { LetterRule } from '../letters';

export default {
  id: 'rejected-wrongly.en',
  write: (pen) => ({
    subject: `Request to review the rejection of my purchase at ${pen.shop}`,
    body: [
      `My purchase at ${pen.shop} has been rejected${pen.seen.account}.`,
      pen.details(
        'member-email',
        'offer-name',
        'clicked-at?',
        'entry-at?',
        'use-date',
        'order-number',
        'amount?',
        'rejected-on?',
        'rejection-reason?',
      ),
      pen.quotes('payout_rule', 'entry_required', 'new_customer_only', 'min_spend', 'exclusion'),
      pen.conditions(),
      pen.ticked('not-cancelled') && 'The order was not cancelled, returned or changed.',
      'Could you please look at it again and, if a condition was not met, tell me which one?',
    ],
  }),
} satisfies LetterRule;
