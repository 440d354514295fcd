/** No mails arrive: asks to have the address corrected, and what was sent to be sent again. */
import type { LetterRule } from '../letters';

export default {
  id: 'address-correction.en',
  write: (pen) => ({
    subject: 'Please correct my e-mail address',
    body: [
      'The e-mails that you send do not reach me.',
      pen.details('member-email', 'new-email', 'problem?'),
      pen.seen.account && `I have kept the page of my account that shows how it stands${pen.seen.account}.`,
      pen.ticked('mail-searched') &&
        'I have checked my spam folder, blocked senders and the registered address.',
      'Could you please correct the address, send again what concerned a reward, and tell me whether anything has lapsed in the meantime?',
    ],
  }),
} satisfies LetterRule;
