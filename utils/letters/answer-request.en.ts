/** Answers what the desk asked for, point by point. */
import type { LetterRule } from '../letters';

export default {
  id: 'answer-request.en',
  write: (pen) => ({
    subject: 'My answer to your question',
    body: [
      `Thank you for looking into this. Here is what you asked for${pen.request ? ` on ${pen.request.on}` : ''}${pen.seen.order}.`,
      pen.details(...pen.answers()),
      'Could you please tell me whether you need anything else?',
    ],
  }),
} satisfies LetterRule;
