/** Asks how long a decision will still take. */
import type { LetterRule } from '../letters';

export default {
  id: 'pending-too-long.es',
  write: (pen) => ({
    subject: `Resolución de mi compra en ${pen.shop}`,
    body: [
      `Mi compra en ${pen.shop} figura en mi cuenta, pero parece que aún no se ha resuelto${pen.seen.account}.`,
      pen.details(
        'member-email',
        'offer-name',
        'use-date',
        'order-number',
        'pending-since?',
        'promised-by?',
        'reward?',
      ),
      pen.quotes('payout_rule'),
      'Le agradecería que me indique en qué estado está y cuándo se puede esperar una resolución. Si hay que consultar a la tienda, le ruego que lo haga.',
    ],
  }),
} satisfies LetterRule;
