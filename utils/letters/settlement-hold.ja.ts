/** Courtesy first, then what is wrong, several remedies that would do, and which one is preferred. */
import type { LetterRule } from '../letters';

export default {
  id: 'settlement-hold.ja',
  write: (pen) => ({
    subject: '取引についてのご相談',
    body: [
      `このたびは丁寧なご対応をありがとうございます。購入いたしました次の商品につきまして、ご相談がございます${pen.seen.order}。`,
      pen.details('product', 'order-number', 'ordered-at?', 'amount', 'received-on?', 'problem'),
      pen.photos && `写真を添えております${pen.photos}。`,
      `次のいずれかの方法でご対応をお願いできればと存じます。\n${pen.remedies('return', 'replacement', 'partial-refund')}`,
      pen.has('remedy') && `こちらの希望は、${pen.say('remedy')}です。`,
      'ご都合のよい方法をお聞かせいただけますでしょうか。お話がまとまるまで、決済は保留とさせていただけますと幸いです。',
    ],
  }),
} satisfies LetterRule;
