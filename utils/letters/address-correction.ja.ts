/** No mails arrive: asks to have the address corrected, and what was sent to be sent again. */
import type { LetterRule } from '../letters';

export default {
  id: 'address-correction.ja',
  write: (pen) => ({
    subject: '登録メールアドレスの訂正のお願い',
    body: [
      '貴サイトからのメールを受け取れておりません。',
      pen.details('member-email', 'new-email', 'problem?'),
      pen.seen.account && `会員ページの登録内容を保存しております${pen.seen.account}。`,
      pen.ticked('mail-searched') && '迷惑メールフォルダー、受信設定、登録メールアドレスは確認済みです。',
      '登録アドレスを訂正のうえ、特典に関するメールを再送いただけますでしょうか。その間に期限を迎えた特典がございましたら、あわせてお知らせいただけますと幸いです。',
    ],
  }),
} satisfies LetterRule;
