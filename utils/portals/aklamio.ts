/** Aklamio, Spain. Three months from the order, or from a rejection; not while it is pending. */
import type { Portal } from '../portal-shape';

export default {
  id: 'aklamio',
  name: 'Aklamio',
  hosts: ['aklamio.com', '*.aklamio.com'],
  kind: 'cashback',
  languages: ['es', 'en', 'de'],
  claim: {
    clocks: {
      unlisted: { closes: { after: 'purchase', months: 3 } },
      rejected: { closes: { after: 'rejection', months: 3 } },
    },
  },
  form: { fields: ['order-number', 'use-date', 'amount'] },
  sources: [{ url: 'https://support.aklamio.com/hc/es/articles/25245456626834', readOn: '2026-11-22' }],
} satisfies Portal;
