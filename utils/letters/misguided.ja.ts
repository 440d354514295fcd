/** Acted as the desk had said, and lost the reward by it. */
import type { LetterRule } from '../letters';

export default {
  id: 'misguided.ja',
  write: (pen) => ({
    subject: 'ご案内いただいた内容に沿った対応のお願い',
    body: [
      '貴窓口のご案内に沿って手続きをいたしましたが、特典を受け取れない結果となりました。',
      pen.details(
        'member-email',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
        'problem',
        'out-of-pocket?',
      ),
      pen.theirWords(),
      'ご案内の記録をお調べいただき、特典を受け取れるようご対応が可能か、ご検討いただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
