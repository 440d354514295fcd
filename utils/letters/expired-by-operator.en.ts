/** Asks to grant anew what lapsed while it could not be used. */
import type { LetterRule } from '../letters';

export default {
  id: 'expired-by-operator.en',
  write: (pen) => ({
    subject: 'Points or reward that lapsed before they could be used',
    body: [
      `The following points or reward lapsed before I could use them${pen.seen.account}.`,
      pen.details('member-email', 'offer-name?', 'points', 'expired-on', 'problem'),
      pen.quotes('expiry_rule', 'inactivity_expiry', 'claim_window', 'payout_rule'),
      'Could you please look into it and tell me whether they can be granted anew, or their term extended?',
    ],
  }),
} satisfies LetterRule;
