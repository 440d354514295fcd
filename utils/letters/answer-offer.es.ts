/** Thanks for what is offered instead, and says what one would like. */
import type { LetterRule } from '../letters';

export default {
  id: 'answer-offer.es',
  write: (pen) => ({
    subject: 'Respuesta a su propuesta',
    body: [
      `Gracias por su propuesta${pen.request ? ` del ${pen.request.on}` : ''}${pen.request?.offered ? `: «${pen.request.offered}»` : ''}${pen.seen.order}.`,
      pen.details('offer-name?', 'order-number?', 'amount?', 'reward?'),
      `Lo que desearía es: ${pen.say('remedy')}.`,
      pen.quotes('payout_rule', 'cancel_rule'),
      'Le agradecería que me indique si puede resolverse así y en qué plazo.',
    ],
  }),
} satisfies LetterRule;
