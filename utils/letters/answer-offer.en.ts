/** Thanks for what is offered instead, and says what one would like. */
import type { LetterRule } from '../letters';

export default {
  id: 'answer-offer.en',
  write: (pen) => ({
    subject: 'My answer to your offer',
    body: [
      `Thank you for your offer${pen.request ? ` of ${pen.request.on}` : ''}${pen.request?.offered ? `: “${pen.request.offered}”` : ''}${pen.seen.order}.`,
      pen.details('offer-name?', 'order-number?', 'amount?', 'reward?'),
      `What I would like is: ${pen.say('remedy')}.`,
      pen.quotes('payout_rule', 'cancel_rule'),
      'Could you please tell me whether it can be settled in this way, and by when?',
    ],
  }),
} satisfies LetterRule;
