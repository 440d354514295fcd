/** imutual, UK. */
import type { Portal } from '../portal-shape';

export default {
  id: 'imutual',
  name: 'imutual',
  hosts: ['imutual.co.uk', '*.imutual.co.uk'],
  kind: 'cashback',
  languages: ['en'],
  country: 'GB',
  zone: 'Europe/London',
  currency: 'GBP',
  claim: { contactShop: 'forbidden' },
  sources: [{ url: 'https://imutual.co.uk/help/4/919/', readOn: '2026-11-22', for: ['contactShop'] }],
} satisfies Portal;
