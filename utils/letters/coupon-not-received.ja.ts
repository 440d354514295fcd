/** Asks for a coupon or gift that has not come, after the spam folder was looked through. */
import type { LetterRule } from '../letters';

export default {
  id: 'coupon-not-received.ja',
  write: (pen) => ({
    subject: 'クーポン・特典未着の確認のお願い',
    body: [
      `次のクーポン（特典）につきまして、まだ受け取りを確認できておりません${pen.seen.account}。`,
      pen.details(
        'member-email',
        'offer-name?',
        'coupon-name',
        'use-date?',
        'entry-at?',
        'redemption-number?',
        'order-number?',
        'promised-by?',
      ),
      pen.quotes('payout_rule', 'claim_window', 'entry_required'),
      pen.ticked('mail-searched') &&
        '迷惑メールフォルダー、受信拒否の設定、登録のメールアドレスは確認いたしました。',
      pen.ticked('redemption-made') && '交換・申込の手続きは完了しております。',
      'お手数をおかけいたしますが、送付の状況をご確認いただき、未送付の場合は再送についてお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
