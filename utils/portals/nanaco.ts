/** nanaco. */
import type { Portal } from '../portal-shape';

export default {
  id: 'nanaco',
  name: 'nanaco',
  hosts: ['nanaco-net.jp', '*.nanaco-net.jp'],
  kind: 'loyalty',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
