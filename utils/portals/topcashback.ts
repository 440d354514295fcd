/** TopCashback. Claims made in the first week are put "on ice". Its word "claimed" means paid out. */
import type { Portal } from '../portals';

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
  statusWords: { paid: ['Claimed'] },
  sources: [
    {
      url: 'https://www.topcashback.co.uk/help/my-claim-is-on-ice-what-does-this-mean/',
      readOn: '2026-11-22',
    },
    {
      url: 'https://www.topcashback.co.uk/help/what-do-the-statuses-on-my-earnings-page-mean/',
      readOn: '2026-11-22',
    },
    {
      url: 'https://topcashback.es/ayuda/he-presentado-una-reclamacion-por-cashback-no-recibido-por-que-estais-tardando-tanto-en-tramitarla',
      readOn: '2026-11-22',
    },
  ],
} satisfies Portal;
