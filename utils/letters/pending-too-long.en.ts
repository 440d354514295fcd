/** Asks how long a decision will still take. */
import type { LetterRule } from '../letters';

export default {
  id: 'pending-too-long.en',
  write: (pen) => ({
    subject: `Decision on my purchase at ${pen.shop}`,
    body: [
      `My purchase at ${pen.shop} is listed in my account but seems not to be decided yet${pen.seen.account}.`,
      pen.details(
        'member-email',
        'offer-name',
        'use-date',
        'order-number',
        'pending-since?',
        'promised-by?',
        'reward?',
      ),
      pen.quotes('payout_rule'),
      'Could you please tell me how it stands and when a decision can be expected? If the shop has to be asked, I would be grateful if you could do so.',
    ],
  }),
} satisfies LetterRule;
