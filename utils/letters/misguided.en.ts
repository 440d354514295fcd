/** Acted as the desk had said, and lost the reward by it. */
import type { LetterRule } from '../letters';

export default {
  id: 'misguided.en',
  write: (pen) => ({
    subject: 'Request concerning what I was told by your desk',
    body: [
      'I did as your desk had told me, and the reward was lost by it.',
      pen.details(
        'member-email',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
        'problem',
        'out-of-pocket?',
      ),
      pen.theirWords(),
      'Could you please look at your record of it, and consider whether the reward can still be granted?',
    ],
  }),
} satisfies LetterRule;
