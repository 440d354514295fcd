/** Asks to look for one's own order through an affiliate network. */
import type { LetterRule } from '../letters';

export default {
  id: 'self-affiliate.en',
  write: (pen) => ({
    subject: `Self-affiliate order at ${pen.shop} not shown`,
    body: [
      `I signed up with ${pen.shop} through your self-affiliate offer, but no reward is shown in my account${pen.seen.account}.`,
      pen.details(
        'member-email',
        'campaign-code',
        'product',
        'clicked-at?',
        'use-date',
        'order-number?',
        'reward?',
      ),
      pen.contract && `The mail from when the contract was made is attached${pen.contract}.`,
      pen.quotes('payout_rule', 'entry_required'),
      pen.conditions(),
      'Could you please check whether it was tracked, and tell me when it may be confirmed?',
    ],
  }),
} satisfies LetterRule;
