/** TopCashback. Claims made in the first week are put "on ice". Its word "claimed" means paid out. */
import type { Portal } from '../portal-shape';

export default {
  id: 'topcashback',
  name: 'TopCashback',
  hosts: [
    'topcashback.co.uk',
    '*.topcashback.co.uk',
    'topcashback.com',
    '*.topcashback.com',
    'topcashback.es',
    '*.topcashback.es',
  ],
  kind: 'cashback',
  languages: ['en', 'es'],
  claim: { opens: { after: 'purchase', days: 7 } },
  form: { fields: ['order-number'], documents: ['order-mail'] },
  investigation: { months: [1, 3] },
  statusWords: { paid: ['Claimed'] },
  claimWords: { hold: ['On Ice'] },
  editions: [
    {
      hosts: ['topcashback.co.uk', '*.topcashback.co.uk'],
      country: 'GB',
      zone: 'Europe/London',
      currency: 'GBP',
    },
    {
      hosts: ['topcashback.es', '*.topcashback.es'],
      country: 'ES',
      zone: 'Europe/Madrid',
      currency: 'EUR',
      investigation: { months: [2, 3] },
      sources: [
        {
          url: 'https://topcashback.es/ayuda/he-presentado-una-reclamacion-por-cashback-no-recibido-por-que-estais-tardando-tanto-en-tramitarla',
          readOn: '2026-11-22',
          for: ['investigation'],
        },
      ],
    },
  ],
  sources: [
    {
      url: 'https://www.topcashback.co.uk/help/my-claim-is-on-ice-what-does-this-mean/',
      readOn: '2026-11-22',
      for: ['opens', 'form', 'claimWords'],
    },
    {
      url: 'https://www.topcashback.co.uk/help/what-do-the-statuses-on-my-earnings-page-mean/',
      readOn: '2026-11-22',
      for: ['statusWords'],
    },
    {
      url: 'https://www.topcashback.co.uk/help/',
      readOn: '2026-11-22',
      of: 'a question on missing cashback claims',
      for: ['investigation'],
    },
  ],
} satisfies Portal;
