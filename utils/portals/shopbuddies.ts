/** ShopBuddies, Spain. Asks to wait three working days, which cannot be said in days here. */
import type { Portal } from '../portals';

export default {
  id: 'shopbuddies',
  name: 'ShopBuddies',
  hosts: ['shopbuddies.es', '*.shopbuddies.es'],
  kind: 'cashback',
  languages: ['es'],
  statusWords: {
    pending: ['Por llegar'],
    confirmed: ['Recibida'],
    paid: ['Transferido'],
    rejected: ['Rechazada'],
  },
  sources: [{ url: 'https://shopbuddies.zendesk.com/hc/es/articles/18672279130770', readOn: '2026-11-22' }],
} satisfies Portal;
