/**
 * GF Rewards, an offerwall inside point sites: who runs the wall receives the claim, not the site it stands in.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'offerwall-ow-gf-rewards',
  name: 'GF Rewards',
  hosts: ['ow-gf-rewards.com', '*.ow-gf-rewards.com'],
  kind: 'offerwall',
  languages: ['ja', 'en'],
  sources: [
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
    },
  ],
} satisfies Portal;
