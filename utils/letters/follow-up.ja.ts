/** After a week without answer, or after the day that was named: asks how it stands. */
import type { LetterRule } from '../letters';

export default {
  id: 'follow-up.ja',
  write: (pen) => ({
    subject: '先日のお問い合わせの状況確認のお願い',
    body: [
      pen.asked
        ? `${pen.asked}にお問い合わせいたしました件につきまして、${pen.answered ? 'その後のご連絡' : 'ご返信'}をまだ確認できておりません。`
        : `先日お問い合わせいたしました件につきまして、${pen.answered ? 'その後のご連絡' : 'ご返信'}をまだ確認できておりません。`,
      pen.promised && `${pen.promised}までにご連絡をいただけると伺っておりました。`,
      pen.details('member-email?', 'registered-email?', 'offer-name?', 'use-date?', 'order-number?'),
      pen.contacts(),
      '行き違いでしたら申し訳ございません。現在の状況と、ご回答の見込みをお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
