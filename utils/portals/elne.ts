/**
 * ELNE monitors. A receipt is photographed with all four corners, not scanned, and handed in by 23:59; it can be
 * handed in again three times, within two days each.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'elne',
  name: 'ELNE',
  hosts: ['mo.elne.jp'],
  kind: 'monitor',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  form: { fields: [], documents: ['receipt-photo'], files: 15 },
  sources: [{ url: 'https://mo.elne.jp/guide/real_receipt.cgi', readOn: '2026-11-22' }],
} satisfies Portal;
