/** Asks to look for a purchase that the account does not show. */
import type { LetterRule } from '../letters';

export default {
  id: 'not-listed.en',
  write: (pen) => ({
    subject: `Purchase at ${pen.shop} not listed`,
    body: [
      `I bought from ${pen.shop}${pen.via ? ` through your site${pen.seen.click}` : ''}, but I cannot find the purchase in my account${pen.seen.account}.`,
      pen.details(
        'member-email',
        'offer-name',
        'clicked-at?',
        'entry-at?',
        'use-date',
        'order-number',
        'amount?',
        'reward?',
      ),
      pen.quotes('payout_rule', 'entry_required'),
      pen.conditions(),
      'Could you please look for it and, if it is in order, add it to my account? I would be grateful to know how long that may take.',
    ],
  }),
} satisfies LetterRule;
