/** Asks to decide an order from before the end of a programme. */
import type { LetterRule } from '../letters';

export default {
  id: 'programme-ended.ja',
  write: (pen) => ({
    subject: '掲載終了前の利用の確認のお願い',
    body: [
      `「${pen.shop}」の案件につきまして、掲載の終了より前に利用いたしましたが、判定の結果を確認できておりません${pen.seen.account}。`,
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
      '終了前の利用として判定の対象となっているか、ご確認のうえお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
