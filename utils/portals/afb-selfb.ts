/** afb セルフB: one's own order through the network. */
import type { Portal } from '../portal-shape';

export default {
  id: 'afb-selfb',
  name: 'afb セルフB',
  hosts: ['afi-b.com', 'www.afi-b.com'],
  kind: 'self-affiliate',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  clickOut: [{ host: 't.afi-b.com', path: /^\/visit\.php/, params: ['a', 'p'] }],
  sources: [
    { url: 'https://afi-b.com/guide/how-to-connect-link-codes', readOn: '2026-11-22', for: ['clickOut'] },
  ],
} satisfies Portal;
