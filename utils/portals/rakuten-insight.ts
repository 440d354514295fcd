/** 楽天インサイト surveys. Its points are of the kind that lapses by itself. No source names its hosts. */
import type { Portal } from '../portal-shape';

export default {
  id: 'rakuten-insight',
  name: '楽天インサイト',
  hosts: [],
  kind: 'survey',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  lapse: { after: 'grant', months: 6 },
  sources: [
    {
      url: 'https://anketomonitor-club.com/shunyu/rakuteninsight-point',
      readOn: '2026-11-26',
      secondary: true,
    },
  ],
} satisfies Portal;
