/** Asks a shop whether and how it refunds a purchase. */
import type { LetterRule } from '../letters';

export default {
  id: 'refund.es',
  write: (pen) => ({
    subject: 'Solicitud de reembolso',
    body: [
      `Deseo solicitar el reembolso de la siguiente compra${pen.seen.order}.`,
      pen.details(
        'registered-email?',
        'product',
        'order-number',
        'ordered-at',
        'amount',
        'payment?',
        'received-on?',
        'problem',
        'tried?',
      ),
      pen.policy() || pen.quotes('cancel_rule'),
      'Le agradecería que me indique si es posible, por qué importe y qué necesita de mi parte. Si no puede ser total, le ruego que considere un reembolso parcial.',
    ],
  }),
} satisfies LetterRule;
