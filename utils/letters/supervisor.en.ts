/** Asks to have it looked at by somebody who may decide, and leaves them the time. */
import type { LetterRule } from '../letters';

export default {
  id: 'supervisor.en',
  write: (pen) => ({
    subject: 'Request to have my case checked by a supervisor',
    body: [
      'Thank you for your work on the following.',
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
      ),
      pen.contacts(),
      pen.quotes('payout_rule', 'entry_required', 'min_spend', 'exclusion'),
      'I understand that this may not be for you alone to decide. Could you please have it checked by a supervisor and let me know? I am happy to wait for the answer.',
    ],
  }),
} satisfies LetterRule;
