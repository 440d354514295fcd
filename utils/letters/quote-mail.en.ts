/** Quotes what the desk itself said, with the minute it came. */
import type { LetterRule } from '../letters';

export default {
  id: 'quote-mail.en',
  write: (pen) => ({
    subject: 'Request to confirm what I was told',
    body: [
      'I am writing about what I was told earlier.',
      pen.theirWords(),
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'use-date?',
        'order-number?',
        'amount?',
      ),
      'Could you please proceed as stated there? If there has been a misunderstanding, I would be grateful to know what is right, and why.',
    ],
  }),
} satisfies LetterRule;
