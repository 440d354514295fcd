/** iGraal. */
import type { Portal } from '../portal-shape';

export default {
  id: 'igraal',
  name: 'iGraal',
  hosts: ['igraal.com', '*.igraal.com'],
  kind: 'cashback',
  languages: ['fr', 'de', 'es', 'pl', 'it'],
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
