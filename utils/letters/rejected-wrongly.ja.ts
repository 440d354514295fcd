/** Asks for another look at a rejection, and for its reason. */
import type { LetterRule } from '../letters';

export default {
  id: 'rejected-wrongly.ja',
  write: (pen) => ({
    subject: '非承認の再調査のお願い',
    body: [
      `「${pen.shop}」の利用につきまして、獲得の対象外との判定を確認いたしました${pen.seen.account}。`,
      pen.details(
        'member-email',
        'offer-name',
        'clicked-at?',
        'entry-at?',
        'use-date',
        'order-number',
        'amount?',
        'rejected-on?',
        'rejection-reason?',
      ),
      pen.quotes('payout_rule', 'entry_required', 'new_customer_only', 'min_spend', 'exclusion'),
      pen.conditions(),
      pen.ticked('not-cancelled') && '注文の取り消し・返品・変更はいたしておりません。',
      'お手数をおかけいたしますが、再度お調べいただき、対象外となった条件がございましたら、その内容をお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
