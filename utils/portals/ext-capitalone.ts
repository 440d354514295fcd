/** Capital One Shopping, formerly Wikibuy. */
import type { Portal } from '../portal-shape';

export default {
  id: 'ext-capitalone',
  name: 'Capital One Shopping (ex-Wikibuy)',
  hosts: ['capitaloneshopping.com', '*.capitaloneshopping.com'],
  kind: 'shopping-extension',
  languages: ['en'],
  country: 'US',
  currency: 'USD',
  clickOut: [{ host: 'track.capitaloneshopping.com', path: /^\// }],
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
