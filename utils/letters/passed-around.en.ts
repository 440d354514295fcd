/** Lists every exchange, and asks who will decide and by when. */
import type { LetterRule } from '../letters';

export default {
  id: 'passed-around.en',
  write: (pen) => ({
    subject: 'Who can decide on my request?',
    body: [
      'I have asked about the following several times, and it has not been settled yet.',
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
      ),
      pen.course(),
      'Could you please tell me who will decide on it, and by when I may expect an answer?',
    ],
  }),
} satisfies LetterRule;
