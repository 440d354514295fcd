/** トリマ, miles for moving about. */
import type { Portal } from '../portal-shape';

export default {
  id: 'trima',
  name: 'トリマ',
  hosts: ['trip-mile.com', '*.trip-mile.com'],
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
