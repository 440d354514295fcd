/** Lists every exchange, and asks who will decide and by when. */
import type { LetterRule } from '../letters';

export default {
  id: 'passed-around.ja',
  write: (pen) => ({
    subject: 'お問い合わせの経緯と担当窓口の確認のお願い',
    body: [
      '次の件につきまして何度かお問い合わせいたしましたが、まだ解決に至っておりません。',
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
      ),
      pen.course(),
      '本件をご担当いただける窓口と、ご回答の見込みをお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
