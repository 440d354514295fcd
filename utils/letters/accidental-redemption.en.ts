/** Asks to reverse a redemption made by mistake. */
import type { LetterRule } from '../letters';

export default {
  id: 'accidental-redemption.en',
  write: (pen) => ({
    subject: 'Request to reverse a redemption made by mistake',
    body: [
      `I made the following redemption by mistake${pen.seen.account}, and I am sorry for the trouble.`,
      pen.details('member-email', 'redeemed-at', 'redemption-number', 'coupon-name?', 'points'),
      pen.ticked('not-used') && 'What was redeemed has not been used.',
      'If it is possible, could you please reverse it and return the points? If it is not, I would be grateful to know.',
    ],
  }),
} satisfies LetterRule;
