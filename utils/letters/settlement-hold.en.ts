/** Courtesy first, then what is wrong, several remedies that would do, and which one is preferred. */
import type { LetterRule } from '../letters';

export default {
  id: 'settlement-hold.en',
  write: (pen) => ({
    subject: 'About my order',
    body: [
      `Thank you for your service so far. I am writing about the following order${pen.seen.order}.`,
      pen.details('product', 'order-number', 'ordered-at?', 'amount', 'received-on?', 'problem'),
      pen.photos && `I enclose photos${pen.photos}.`,
      `Any of these would be fine for me:\n${pen.remedies('return', 'replacement', 'partial-refund')}`,
      pen.has('remedy') && `I would prefer: ${pen.say('remedy')}.`,
      'Which of them would suit you best? Until we have agreed I would be grateful if the settlement could be kept on hold.',
    ],
  }),
} satisfies LetterRule;
