/** Asks a shop whether and how it refunds a purchase. */
import type { LetterRule } from '../letters';

export default {
  id: 'refund.en',
  write: (pen) => ({
    subject: 'Refund request',
    body: [
      `I would like to ask for a refund of the following purchase${pen.seen.order}.`,
      pen.details(
        'registered-email?',
        'product',
        'order-number',
        'ordered-at',
        'amount',
        'payment?',
        'received-on?',
        'problem',
        'tried?',
      ),
      pen.policy() || pen.quotes('cancel_rule'),
      'Could you please tell me whether and how much you refund, and what you need from me? If the full amount is not possible, I would be glad if a part of it were considered.',
    ],
  }),
} satisfies LetterRule;
