/** Asks to credit the points of a purchase, by invoice number and date. */
import type { LetterRule } from '../letters';

export default {
  id: 'missing-loyalty-points.es',
  write: (pen) => ({
    subject: `Puntos que faltan por una compra en ${pen.shop}`,
    body: [
      `Los puntos de mi compra en ${pen.shop} no aparecen en mi cuenta${pen.seen.account}.`,
      pen.details(
        'member-email',
        'invoice-number',
        'invoice-date',
        'use-date?',
        'order-number?',
        'amount?',
        'points?',
      ),
      pen.quotes('payout_rule', 'exclusion'),
      pen.ticked('member-shown') && 'Me identifiqué como socio al pagar.',
      'Le agradecería que busque esta compra y abone los puntos, si todo está en orden.',
    ],
  }),
} satisfies LetterRule;
