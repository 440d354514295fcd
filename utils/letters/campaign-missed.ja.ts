/** A campaign’s own reward has not come, or the mail that one must answer to receive it. */
import type { LetterRule } from '../letters';

export default {
  id: 'campaign-missed.ja',
  write: (pen) => ({
    subject: 'キャンペーン特典の確認のお願い',
    body: [
      'キャンペーンに参加いたしましたが、特典をまだ受け取れておりません。',
      pen.details(
        'member-email',
        'offer-name',
        'entry-at?',
        'use-date?',
        'order-number?',
        'amount?',
        'condition-met-at?',
        'reward?',
        'promised-by?',
        'problem?',
      ),
      pen.quotes('payout_rule', 'claim_window', 'entry_required', 'min_spend'),
      pen.conditions(),
      pen.ticked('mail-searched') && '迷惑メールフォルダー、受信設定、登録メールアドレスは確認済みです。',
      pen.ticked('procedure-done') && '受け取りに必要な手続きは済ませております。',
      '参加と条件達成の状況、および特典の受け取りが可能かをお調べいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
