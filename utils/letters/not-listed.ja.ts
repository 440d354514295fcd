/** Asks to look for a purchase that the account does not show. */
import type { LetterRule } from '../letters';

export default {
  id: 'not-listed.ja',
  write: (pen) => ({
    subject: 'ポイント未反映の調査のお願い',
    body: [
      `${pen.via ? `貴サイトを経由して${pen.seen.click}` : ''}「${pen.shop}」を利用いたしましたが、現在のところ、獲得履歴への記載を確認できておりません${pen.seen.account}。`,
      pen.details(
        'member-email',
        'offer-name',
        'clicked-at?',
        'entry-at?',
        'use-date',
        'order-number',
        'amount?',
        'reward?',
      ),
      pen.quotes('payout_rule', 'entry_required'),
      pen.conditions(),
      'お手数をおかけいたしますが、ご利用の記録をお調べいただき、反映が可能かどうかと、その見通しをお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
