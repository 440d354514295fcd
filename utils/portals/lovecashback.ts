/** LoveCashback, UK. The terms at the click count. */
import type { Portal } from '../portal-shape';

export default {
  id: 'lovecashback',
  name: 'LoveCashback',
  hosts: ['lovecashback.co.uk', '*.lovecashback.co.uk'],
  kind: 'cashback',
  languages: ['en'],
  country: 'GB',
  zone: 'Europe/London',
  currency: 'GBP',
  termsVersion: 'click',
  sources: [{ url: 'https://lovecashback.co.uk/bloomingdales', readOn: '2026-11-22', for: ['termsVersion'] }],
} satisfies Portal;
