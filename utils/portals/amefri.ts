/** アメフリ (Amefri). */
import type { Portal } from '../portal-shape';

export default {
  id: 'amefri',
  name: 'アメフリ',
  hosts: ['amefri.net', '*.amefri.net'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  rate: { points: 10, worth: 1, currency: 'JPY' },
  sources: [
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
