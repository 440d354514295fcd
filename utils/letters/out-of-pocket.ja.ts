/** Names what was paid, and asks for the reward or for something in its place. */
import type { LetterRule } from '../letters';

export default {
  id: 'out-of-pocket.ja',
  write: (pen) => ({
    subject: '特典または補償のご検討のお願い',
    body: [
      `次の特典が案内されておりました「${pen.shop}」の利用で、下記の金額を支払っております${pen.seen.order}。`,
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'reward?',
        'use-date?',
        'order-number?',
        'out-of-pocket',
        'rejected-on?',
        'rejection-reason?',
      ),
      pen.quotes('payout_rule', 'min_spend', 'entry_required'),
      pen.conditions(),
      !pen.has('rejection-reason') && '対象外となった理由は、まだ確認できておりません。',
      '特典の進呈、またはこれに代わる補償が可能か、ご検討のうえお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
