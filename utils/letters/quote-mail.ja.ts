/** Quotes what the desk itself said, with the minute it came. */
import type { LetterRule } from '../letters';

export default {
  id: 'quote-mail.ja',
  write: (pen) => ({
    subject: 'ご案内いただいた内容の確認のお願い',
    body: [
      '以前にいただいたご案内につきまして、確認をお願いしたくご連絡いたしました。',
      pen.theirWords(),
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
      ),
      'このご案内のとおりにご対応いただけますでしょうか。行き違いがございましたら、正しい内容とその理由をお知らせいただけますと幸いです。',
    ],
  }),
} satisfies LetterRule;
