/** MIKOSHI. */
import type { Portal } from '../portal-shape';

export default {
  id: 'mikoshi',
  name: 'MIKOSHI',
  hosts: ['mikoshi.jp', '*.mikoshi.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  sources: [
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
    },
  ],
} satisfies Portal;
