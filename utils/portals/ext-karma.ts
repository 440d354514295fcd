/** Karma. */
import type { Portal } from '../portal-shape';

export default {
  id: 'ext-karma',
  name: 'Karma',
  hosts: ['karmanow.com', '*.karmanow.com'],
  kind: 'shopping-extension',
  languages: ['en'],
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
