/** Asks a shop whether and how it refunds a purchase. */
import type { LetterRule } from '../letters';

export default {
  id: 'refund.ja',
  write: (pen) => ({
    subject: '返金のお願い',
    body: [
      `貴店で購入いたしました次の商品につきまして、返金をお願いしたくご連絡いたしました${pen.seen.order}。`,
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
      '返金の可否と、金額、必要な手続きや書類をお知らせいただけますでしょうか。全額が難しい場合は、一部の返金についてもご検討いただけますと幸いです。',
    ],
  }),
} satisfies LetterRule;
