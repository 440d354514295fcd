/** Asks to compare what was granted with what was promised. */
import type { LetterRule } from '../letters';

export default {
  id: 'wrong-amount.ja',
  write: (pen) => ({
    subject: '付与額の確認のお願い',
    body: [
      `「${pen.shop}」の利用で付与をいただきましたが、案内されていた内容と額が異なるようです${pen.seen.account}。`,
      pen.details('member-email', 'offer-name', 'use-date', 'order-number', 'amount?', 'reward', 'credited'),
      pen.quotes('payout_rule', 'min_spend', 'max_reward', 'exclusion'),
      '計算の対象となった金額と計算の方法をご確認いただき、差があるようでしたら、追加の付与についてお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
