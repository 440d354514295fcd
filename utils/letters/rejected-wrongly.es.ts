/** Asks for another look at a rejection, and for its reason. */
import type { LetterRule } from '../letters';

export default {
  id: 'rejected-wrongly.es',
  write: (pen) => ({
    subject: `Solicitud de revisión: compra rechazada en ${pen.shop}`,
    body: [
      `Mi compra en ${pen.shop} ha sido rechazada${pen.seen.account}.`,
      pen.details(
        'member-email',
        'offer-name',
        'clicked-at?',
        'entry-at?',
        'use-date',
        'order-number',
        'amount?',
        'rejected-on?',
        'rejection-reason?',
      ),
      pen.quotes('payout_rule', 'entry_required', 'new_customer_only', 'min_spend', 'exclusion'),
      pen.conditions(),
      pen.ticked('not-cancelled') && 'El pedido no se canceló, devolvió ni modificó.',
      'Le agradecería que lo revise y, si no se cumplió alguna condición, que me indique cuál.',
    ],
  }),
} satisfies LetterRule;
