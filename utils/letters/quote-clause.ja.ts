/** Shows the desk the words of its own page, and asks for the clause that stands against them. */
import type { LetterRule } from '../letters';

export default {
  id: 'quote-clause.ja',
  write: (pen) => ({
    subject: 'ご判定の再確認のお願い',
    body: [
      `「${pen.shop}」の利用につきまして、保存しております掲載ページの記載に照らして、再度のご確認をお願いしたくご連絡いたしました。`,
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
        'rejection-reason?',
      ),
      pen.quotes(
        'offer_period',
        'entry_period',
        'purchase_deadline',
        'payout_rule',
        'min_spend',
        'entry_required',
        'new_customer_only',
        'exclusion',
        'claim_window',
        'expiry_rule',
      ),
      pen.conditions(),
      '対象外となる理由がございましたら、どの条項によるものかをお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
