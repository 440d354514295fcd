/** Asks when a reward that is due will be paid. */
import type { LetterRule } from '../letters';

export default {
  id: 'paid-late.ja',
  write: (pen) => ({
    subject: '付与時期の確認のお願い',
    body: [
      `「${pen.shop}」の利用による特典につきまして、予定の時期を過ぎておりますが、受け取りを確認できておりません${pen.seen.account}。`,
      pen.details('member-email', 'offer-name', 'use-date', 'order-number', 'reward?', 'promised-by'),
      pen.quotes('payout_rule'),
      pen.ticked('payout-asked') && '受け取りに必要な手続きは済ませております。',
      '付与の状況と時期をお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
