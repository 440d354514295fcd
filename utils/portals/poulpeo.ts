/** Poulpeo, France. */
import type { Portal } from '../portal-shape';

export default {
  id: 'poulpeo',
  name: 'Poulpeo',
  hosts: ['poulpeo.com', '*.poulpeo.com'],
  kind: 'cashback',
  languages: ['fr'],
  country: 'FR',
  zone: 'Europe/Paris',
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
