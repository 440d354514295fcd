/** Asks to grant anew what lapsed while it could not be used. */
import type { LetterRule } from '../letters';

export default {
  id: 'expired-by-operator.ja',
  write: (pen) => ({
    subject: '失効したポイント・特典の確認のお願い',
    body: [
      `次のポイント（特典）につきまして、使えないまま失効となりました${pen.seen.account}。`,
      pen.details('member-email', 'offer-name?', 'points', 'expired-on', 'problem'),
      pen.quotes('expiry_rule', 'inactivity_expiry', 'claim_window', 'payout_rule'),
      '事情をご確認いただき、再付与または期限の延長が可能か、ご検討のうえお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
