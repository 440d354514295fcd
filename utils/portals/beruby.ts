/** beruby. */
import type { Portal } from '../portal-shape';

export default {
  id: 'beruby',
  name: 'beruby',
  hosts: ['beruby.com', '*.beruby.com'],
  kind: 'cashback',
  languages: ['es', 'pt', 'it', 'en'],
  sources: [
    { url: 'https://es.beruby.com/emirates', readOn: '2026-11-22' },
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
