/** Asks to compare what was granted with what was promised. */
import type { LetterRule } from '../letters';

export default {
  id: 'wrong-amount.en',
  write: (pen) => ({
    subject: `Amount credited for my purchase at ${pen.shop}`,
    body: [
      `My purchase at ${pen.shop} has been credited, but the amount seems to differ from what was offered${pen.seen.account}.`,
      pen.details('member-email', 'offer-name', 'use-date', 'order-number', 'amount?', 'reward', 'credited'),
      pen.quotes('payout_rule', 'min_spend', 'max_reward', 'exclusion'),
      'Could you please check the sum it was reckoned from and how, and let me know about the difference, if there is one?',
    ],
  }),
} satisfies LetterRule;
