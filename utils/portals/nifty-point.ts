/** ニフティポイントクラブ, formerly ライフメディア. */
import type { Portal } from '../portal-shape';

export default {
  id: 'nifty-point',
  name: 'ニフティポイントクラブ (旧ライフメディア)',
  hosts: ['point.nifty.com', '*.point.nifty.com', 'lifemedia.jp', '*.lifemedia.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  rate: { points: 1, worth: 1, currency: 'JPY' },
  lapse: { after: 'last-activity', months: 12 },
  sources: [
    { url: 'https://api.point.nifty.com/questions/18', readOn: '2026-11-22', for: ['lapse'] },
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
