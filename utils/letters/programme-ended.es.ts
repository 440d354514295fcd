/** Asks to decide an order from before the end of a programme. */
import type { LetterRule } from '../letters';

export default {
  id: 'programme-ended.es',
  write: (pen) => ({
    subject: `Pedido en ${pen.shop} anterior al fin del programa`,
    body: [
      `Hice un pedido en ${pen.shop} antes de que terminara su programa y no he visto una resolución${pen.seen.account}.`,
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
      'Le agradecería que compruebe que se está tratando como un pedido anterior al final y me lo confirme.',
    ],
  }),
} satisfies LetterRule;
