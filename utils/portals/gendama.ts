/** げん玉 (Gendama). */
import type { Portal } from '../portal-shape';

export default {
  id: 'gendama',
  name: 'げん玉',
  hosts: ['gendama.jp', '*.gendama.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  rate: { points: 10, worth: 1, currency: 'JPY' },
  offerPage: [/^\/service\/item\/(?<id>\d+)?/],
  sources: [
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
      for: ['offerPage'],
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
