/** クラシルリワード, its receipt challenge included. */
import type { Portal } from '../portal-shape';

export default {
  id: 'kurashiru-reward',
  name: 'クラシルリワード (レシチャレ)',
  hosts: ['rewards.kurashiru.com', '*.rewards.kurashiru.com'],
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
