/** Thanks for what is offered instead, and says what one would like. */
import type { LetterRule } from '../letters';

export default {
  id: 'answer-offer.ja',
  write: (pen) => ({
    subject: 'ご提案についてのご返信',
    body: [
      `ご検討いただきありがとうございます。${pen.request ? `${pen.request.on}に` : ''}${pen.request?.offered ? `「${pen.request.offered}」との` : ''}ご提案をいただきました件につきまして、お返事いたします${pen.seen.order}。`,
      pen.details('offer-name?', 'order-number?', 'amount?', 'reward?'),
      `こちらの希望は、${pen.say('remedy')}です。`,
      pen.quotes('payout_rule', 'cancel_rule'),
      'この内容でお手続きいただけるか、また、いつごろ完了するかをお知らせいただけますでしょうか。',
    ],
  }),
} satisfies LetterRule;
