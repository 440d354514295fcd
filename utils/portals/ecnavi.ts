/**
 * ECナビ. Points lapse every third month once the month they were earned in is a year ago. Its automatic reply
 * leaves out what was asked.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'ecnavi',
  name: 'ECナビ',
  hosts: ['ecnavi.jp', '*.ecnavi.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  rate: { points: 10, worth: 1, currency: 'JPY' },
  lapse: { after: 'grant', months: [12, 15] },
  sources: [
    { url: 'https://ecnavi.jp/help/sp/sp_app/544/', readOn: '2026-11-22' },
    { url: 'https://poitas.jp/pointsite-expiration', readOn: '2026-11-22', secondary: true, for: ['lapse'] },
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
    },
    {
      url: 'https://github.com/poisoku/poisoku-web/blob/4d2ae91/src/lib/pointConversion.ts',
      readOn: '2026-11-26',
      secondary: true,
      for: ['rate'],
    },
  ],
} satisfies Portal;
