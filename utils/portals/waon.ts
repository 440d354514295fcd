/** WAON and WAON POINT. A year of collecting, then a year of spending. */
import type { Portal } from '../portal-shape';

export default {
  id: 'waon',
  name: 'WAON / WAON POINT',
  hosts: ['waon.net', '*.waon.net', 'smartwaon.com', '*.smartwaon.com'],
  kind: 'loyalty',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  lapse: { after: 'grant', months: [12, 24] },
  sources: [
    { url: 'https://www.smartwaon.com/ext/001/point_b/index.html', readOn: '2026-11-26', for: ['lapse'] },
    { url: 'https://www.waon.net/stipulation/waona/', readOn: '2026-11-26' },
  ],
} satisfies Portal;
