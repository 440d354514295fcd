/** Widilo; of its countries only Italy is confirmed. */
import type { Portal } from '../portal-shape';

export default {
  id: 'widilo',
  name: 'Widilo',
  hosts: ['widilo.it', '*.widilo.it'],
  kind: 'cashback',
  languages: ['it'],
  country: 'IT',
  zone: 'Europe/Rome',
  currency: 'EUR',
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
