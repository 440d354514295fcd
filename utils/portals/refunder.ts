/** Refunder. */
import type { Portal } from '../portal-shape';

export default {
  id: 'refunder',
  name: 'Refunder',
  hosts: ['refunder.se', '*.refunder.se', 'refunder.com', '*.refunder.com', 'refunder.no', '*.refunder.no'],
  kind: 'cashback',
  languages: ['sv', 'no', 'de'],
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
