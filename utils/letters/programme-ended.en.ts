/** Asks to decide an order from before the end of a programme. */
import type { LetterRule } from '../letters';

export default {
  id: 'programme-ended.en',
  write: (pen) => ({
    subject: `Order at ${pen.shop} from before the end of the programme`,
    body: [
      `I ordered from ${pen.shop} before its programme ended, and have not seen a decision${pen.seen.account}.`,
      pen.details(
        'member-email',
        'offer-name',
        'offer-id?',
        'programme-id?',
        'advertiser-id?',
        'clicked-at?',
        'ordered-at',
        'order-number',
        'programme-end?',
        'reward?',
      ),
      pen.quotes('offer_period', 'payout_rule'),
      'Could you please check that it is being decided as an order from before the end, and let me know?',
    ],
  }),
} satisfies LetterRule;
