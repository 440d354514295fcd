/** Asks how long a decision will still take. */
import type { LetterRule } from '../letters';

export default {
  id: 'pending-too-long.ja',
  write: (pen) => ({
    subject: '判定状況の確認のお願い',
    body: [
      `「${pen.shop}」の利用につきまして、獲得履歴に記載はございますが、判定が済んでいないようです${pen.seen.account}。`,
      pen.details(
        'member-email',
        'offer-name',
        'use-date',
        'order-number',
        'pending-since?',
        'promised-by?',
        'reward?',
      ),
      pen.quotes('payout_rule'),
      '判定の状況と、完了の見込みをお知らせいただけますでしょうか。広告主様へのご確認が必要でしたら、ご手配をお願いできますと幸いです。',
    ],
  }),
} satisfies LetterRule;
