/** Asks to credit the points of a purchase, by invoice number and date. */
import type { LetterRule } from '../letters';

export default {
  id: 'missing-loyalty-points.ja',
  write: (pen) => ({
    subject: 'ポイント未加算の確認のお願い',
    body: [
      `「${pen.shop}」での購入につきまして、ポイントの加算を確認できておりません${pen.seen.account}。`,
      pen.details(
        'member-email',
        'invoice-number',
        'invoice-date',
        'use-date?',
        'order-number?',
        'amount?',
        'points?',
      ),
      pen.quotes('payout_rule', 'exclusion'),
      pen.ticked('member-shown') && '購入の際は、会員としてログイン（会員証を提示）しておりました。',
      'お手数をおかけいたしますが、上記の購入をお調べいただき、加算のお手続きについてお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
