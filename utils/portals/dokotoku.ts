/** どこ得？ compares what the point sites pay. */
import type { Portal } from '../portal-shape';

export default {
  id: 'dokotoku',
  name: 'どこ得？',
  hosts: ['dokotoku.jp', '*.dokotoku.jp'],
  kind: 'comparison',
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
