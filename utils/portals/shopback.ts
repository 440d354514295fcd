/** ShopBack. Countries open claims 48 hours to 7 days after the purchase; here the earliest. The shop may be asked for the order ID. */
import type { Portal } from '../portals';

export default {
  id: 'shopback',
  name: 'ShopBack',
  hosts: [
    'shopback.com',
    '*.shopback.com',
    'shopback.com.au',
    '*.shopback.com.au',
    'shopback.sg',
    '*.shopback.sg',
    'shopback.ph',
    '*.shopback.ph',
  ],
  kind: 'cashback',
  languages: ['en'],
  claim: { opens: { after: 'purchase', hours: 48 }, contactShop: 'order-number-only' },
  sources: [{ url: 'https://support.shopback.ph/hc/en-us/articles/14922375145107', readOn: '2026-11-22' }],
} satisfies Portal;
