/** Asks to look for one's own order through an affiliate network. */
import type { LetterRule } from '../letters';

export default {
  id: 'self-affiliate.ja',
  write: (pen) => ({
    subject: 'セルフ広告の成果の調査のお願い',
    body: [
      `「${pen.shop}」のセルフ広告を利用し、契約（申込）を完了いたしましたが、成果の記載を確認できておりません${pen.seen.account}。`,
      pen.details(
        'member-email',
        'campaign-code',
        'product',
        'clicked-at?',
        'use-date',
        'order-number?',
        'reward?',
      ),
      pen.contract && `契約時のメールを添えております${pen.contract}。`,
      pen.quotes('payout_rule', 'entry_required'),
      pen.conditions(),
      '成果として計測されているかどうかと、確定までの見通しをお調べのうえ、お知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
