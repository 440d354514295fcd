/** Powl. */
import type { Portal } from '../portal-shape';

export default {
  id: 'powl',
  name: 'Powl',
  hosts: ['powl.jp', '*.powl.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  offerPage: [/^\/reward\/(?<id>[\w-]+)/],
  sources: [
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
      for: ['offerPage'],
    },
  ],
} satisfies Portal;
