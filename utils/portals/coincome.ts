/** COINCOME. What the desk needs is printed on each offer; these were asked for by one of them. */
import type { Portal } from '../portal-shape';

export default {
  id: 'coincome',
  name: 'COINCOME',
  hosts: ['cimcome.jp', '*.cimcome.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  offerPage: [/^\/campaigns\/details\/(?<id>\d+)/],
  form: { fields: ['use-date', 'condition-met-at', 'order-number'], documents: ['proof-image'] },
  sources: [
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
      for: ['offerPage'],
    },
    {
      url: 'https://cimcome.jp/campaigns/details/4638',
      readOn: '2026-11-26',
      of: 'one offer, as stored',
      for: ['form'],
    },
  ],
} satisfies Portal;
