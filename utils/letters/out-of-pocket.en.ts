/** Names what was paid, and asks for the reward or for something in its place. */
import type { LetterRule } from '../letters';

export default {
  id: 'out-of-pocket.en',
  write: (pen) => ({
    subject: 'Request for the reward or for compensation',
    body: [
      `For the purchase at ${pen.shop} for which the following was offered I have paid the sum below${pen.seen.order}.`,
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'reward?',
        'use-date?',
        'order-number?',
        'out-of-pocket',
        'rejected-on?',
        'rejection-reason?',
      ),
      pen.quotes('payout_rule', 'min_spend', 'entry_required'),
      pen.conditions(),
      !pen.has('rejection-reason') && 'I do not know yet why it was turned down.',
      'Could you please consider granting the reward, or something in its place, and let me know?',
    ],
  }),
} satisfies LetterRule;
