/** Answers what the desk asked for, point by point. */
import type { LetterRule } from '../letters';

export default {
  id: 'answer-request.ja',
  write: (pen) => ({
    subject: 'お尋ねの件についてのご返信',
    body: [
      `お調べいただきありがとうございます。${pen.request ? `${pen.request.on}に` : ''}お尋ねいただきました内容につきまして、次のとおりお返事いたします${pen.seen.order}。`,
      pen.details(...pen.answers()),
      'ほかに必要な情報や書類がございましたら、お知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
