/** ShopBuddies. In Spain it asks to wait three working days. */
import type { Portal } from '../portal-shape';

export default {
  id: 'shopbuddies',
  name: 'ShopBuddies',
  hosts: [
    'shopbuddies.es',
    '*.shopbuddies.es',
    'shopbuddies.nl',
    '*.shopbuddies.nl',
    'shopbuddies.be',
    '*.shopbuddies.be',
  ],
  kind: 'cashback',
  languages: ['es', 'nl'],
  statusWords: {
    pending: ['Por llegar'],
    confirmed: ['Recibida'],
    paid: ['Transferido'],
    rejected: ['Rechazada'],
  },
  editions: [
    {
      hosts: ['shopbuddies.es', '*.shopbuddies.es'],
      country: 'ES',
      zone: 'Europe/Madrid',
      currency: 'EUR',
      claim: { opens: { after: 'purchase', businessDays: 3 } },
    },
    {
      hosts: ['shopbuddies.nl', '*.shopbuddies.nl'],
      country: 'NL',
      zone: 'Europe/Amsterdam',
      currency: 'EUR',
    },
    {
      hosts: ['shopbuddies.be', '*.shopbuddies.be'],
      country: 'BE',
      zone: 'Europe/Brussels',
      currency: 'EUR',
    },
  ],
  sources: [
    { url: 'https://shopbuddies.zendesk.com/hc/es/articles/18672279130770', readOn: '2026-11-22' },
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
