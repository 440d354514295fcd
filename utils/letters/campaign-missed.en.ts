/** A campaign’s own reward has not come, or the mail that one must answer to receive it. */
import type { LetterRule } from '../letters';

export default {
  id: 'campaign-missed.en',
  write: (pen) => ({
    subject: 'Reward of a campaign not received',
    body: [
      'I took part in the following campaign, and have not received its reward.',
      pen.details(
        'member-email',
        'offer-name',
        'entry-at?',
        'use-date?',
        'order-number?',
        'amount?',
        'condition-met-at?',
        'reward?',
        'promised-by?',
        'problem?',
      ),
      pen.quotes('payout_rule', 'claim_window', 'entry_required', 'min_spend'),
      pen.conditions(),
      pen.ticked('mail-searched') &&
        'I have checked my spam folder, blocked senders and the registered address.',
      pen.ticked('procedure-done') && 'I have done what has to be done to receive it.',
      'Could you please check whether my entry and the conditions are on record, and whether I can still receive it?',
    ],
  }),
} satisfies LetterRule;
