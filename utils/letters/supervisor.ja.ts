/** Asks to have it looked at by somebody who may decide, and leaves them the time. */
import type { LetterRule } from '../letters';

export default {
  id: 'supervisor.ja',
  write: (pen) => ({
    subject: '上席の方へのご確認のお願い',
    body: [
      '次の件につきまして、ご対応いただきありがとうございます。',
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
      ),
      pen.contacts(),
      pen.quotes('payout_rule', 'entry_required', 'min_spend', 'exclusion'),
      'ご担当の方のみではご判断が難しい内容かと存じます。上席の方にもご確認のうえ、あらためてご回答をいただけますでしょうか。ご回答は後日で差し支えございません。',
    ],
  }),
} satisfies LetterRule;
