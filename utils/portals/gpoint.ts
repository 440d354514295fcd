/** Gポイント, where points of other sites are exchanged. */
import type { Portal } from '../portal-shape';

export default {
  id: 'gpoint',
  name: 'Gポイント',
  hosts: ['gpoint.co.jp', '*.gpoint.co.jp'],
  kind: 'exchange',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  rate: { points: 1, worth: 1, currency: 'JPY' },
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
    { url: 'https://pointnotubo.com/?p=2268', readOn: '2026-11-26', secondary: true, for: ['rate'] },
    {
      url: 'https://github.com/poisoku/poisoku-web/blob/4d2ae91/src/lib/pointConversion.ts',
      readOn: '2026-11-26',
      secondary: true,
      for: ['rate'],
    },
  ],
} satisfies Portal;
