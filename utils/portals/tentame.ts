/** テンタメ: try a product, hand in the receipt. No source that can be named names its hosts. */
import type { Portal } from '../portal-shape';

export default {
  id: 'tentame',
  name: 'テンタメ',
  hosts: [],
  kind: 'monitor',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  sources: [
    { url: 'https://fan.main.jp/point/tentame-how-much-earn', readOn: '2026-11-26', secondary: true },
  ],
} satisfies Portal;
