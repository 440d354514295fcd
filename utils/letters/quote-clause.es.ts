/** Shows the desk the words of its own page, and asks for the clause that stands against them. */
import type { LetterRule } from '../letters';

export default {
  id: 'quote-clause.es',
  write: (pen) => ({
    subject: 'Solicitud de comprobar la decisión con sus condiciones',
    body: [
      `Le escribo de nuevo sobre mi compra en ${pen.shop}, porque las páginas que guardé parecen decir otra cosa.`,
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
        'rejection-reason?',
      ),
      pen.quotes(
        'offer_period',
        'entry_period',
        'purchase_deadline',
        'payout_rule',
        'min_spend',
        'entry_required',
        'new_customer_only',
        'exclusion',
        'claim_window',
        'expiry_rule',
      ),
      pen.conditions(),
      'Si algo se opone, ¿podría indicarme de qué cláusula se trata?',
    ],
  }),
} satisfies LetterRule;
