/** After a week without answer, or after the day that was named: asks how it stands. */
import type { LetterRule } from '../letters';

export default {
  id: 'follow-up.en',
  write: (pen) => ({
    subject: `My earlier inquiry about ${pen.shop}`,
    body: [
      pen.asked
        ? `I wrote to you on ${pen.asked} and have not had ${pen.answered ? 'any further news' : 'an answer'} yet.`
        : `I wrote to you some time ago and have not had ${pen.answered ? 'any further news' : 'an answer'} yet.`,
      pen.promised && `I had understood that I would hear from you by ${pen.promised}.`,
      pen.details('member-email?', 'registered-email?', 'offer-name?', 'use-date?', 'order-number?'),
      pen.contacts(),
      'If our messages have crossed, please excuse this one. Could you please tell me how it stands and when I can expect an answer?',
    ],
  }),
} satisfies LetterRule;
