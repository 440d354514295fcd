/** ミステリーショッピングリサーチ of MS&Consulting. */
import type { Portal } from '../portal-shape';

export default {
  id: 'msr',
  name: 'ミステリーショッピングリサーチ',
  hosts: ['ms-r.com', '*.ms-r.com'],
  kind: 'monitor',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  sources: [{ url: 'https://www2.ms-r.com/MSR/MonitorNew/Join/kiyaku.html', readOn: '2026-11-26' }],
} satisfies Portal;
