/** Shows the desk the words of its own page, and asks for the clause that stands against them. */
import type { LetterRule } from '../letters';

export default {
  id: 'quote-clause.en',
  write: (pen) => ({
    subject: 'Request to check the decision against your terms',
    body: [
      `I am writing again about my purchase at ${pen.shop}, because the pages that I kept seem to say otherwise.`,
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
      'If something stands against it, could you please tell me which clause it is?',
    ],
  }),
} satisfies LetterRule;
