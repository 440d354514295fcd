/** Asks to reverse a redemption made by mistake. */
import type { LetterRule } from '../letters';

export default {
  id: 'accidental-redemption.ja',
  write: (pen) => ({
    subject: 'ポイント交換の取り消しのお願い',
    body: [
      `操作を誤り、次の交換の手続きをしてしまいました${pen.seen.account}。こちらの不手際で申し訳ございません。`,
      pen.details('member-email', 'redeemed-at', 'redemption-number', 'coupon-name?', 'points'),
      pen.ticked('not-used') && '交換したものは使用しておりません。',
      '可能でしたら、交換を取り消し、ポイントをお戻しいただけますでしょうか。難しい場合は、その旨をお知らせいただけますと幸いです。',
    ],
  }),
} satisfies LetterRule;
