/** Asks to look for a purchase that the account does not show. */
import type { LetterRule } from '../letters';

export default {
  id: 'not-listed.es',
  write: (pen) => ({
    subject: `Compra en ${pen.shop} no registrada`,
    body: [
      `Compré en ${pen.shop}${pen.via ? ` a través de su sitio${pen.seen.click}` : ''}, pero la compra no aparece en mi cuenta${pen.seen.account}.`,
      pen.details(
        'member-email',
        'offer-name',
        'clicked-at?',
        'entry-at?',
        'use-date',
        'order-number',
        'amount?',
        'reward?',
      ),
      pen.quotes('payout_rule', 'entry_required'),
      pen.conditions(),
      'Le agradecería que la busque y, si todo está en orden, la registre en mi cuenta, y que me indique cuánto puede tardar.',
    ],
  }),
} satisfies LetterRule;
