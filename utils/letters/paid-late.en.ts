/** Asks when a reward that is due will be paid. */
import type { LetterRule } from '../letters';

export default {
  id: 'paid-late.en',
  write: (pen) => ({
    subject: `Reward for my purchase at ${pen.shop} is overdue`,
    body: [
      `The reward for my purchase at ${pen.shop} was due, but I have not received it${pen.seen.account}.`,
      pen.details('member-email', 'offer-name', 'use-date', 'order-number', 'reward?', 'promised-by'),
      pen.quotes('payout_rule'),
      pen.ticked('payout-asked') && 'Everything needed on my side to receive it has been done.',
      'Could you please tell me how it stands and when I can expect it?',
    ],
  }),
} satisfies LetterRule;
