/** The desk said one thing, the collector did it, and it cost the reward. What was said is logged as a contact. */
import { saidByDesk } from '../claim-case';
import { offerKept } from '../claim-checks';
import type { ClaimKind } from '../claims';

export default {
  id: 'misguided',
  name: {
    ja: '案内どおりにしたのに受け取れない',
    en: 'Misguided by the desk’s own words',
    es: 'Mal orientado por su propio servicio',
  },
  desk: 'portal',
  why: {},
  // What was said before is known to the user alone.
  suggest: () => null,
  checks: [
    {
      id: 'their-words',
      text: {
        ja: '案内された内容を、日時とともに下の「連絡の記録」に書いた',
        en: 'What they said is written down under the contacts below, with day and time',
        es: 'Lo que dijeron está anotado abajo, en los contactos, con día y hora',
      },
      find: (input) => ({ known: saidByDesk(input).length > 0, exhibits: [] }),
    },
    offerKept,
  ],
  fields: ['offer-name', 'use-date', 'order-number', 'amount', 'problem'],
} satisfies ClaimKind;
