import type { Recipient } from '../recipient-shape';
import { megabyte } from '../records';

/** It names formats and no size: the usual one holds. */
export default {
  id: 'shopback',
  name: 'ShopBack',
  target: 4 * megabyte,
  accepts: ['pdf', 'jpeg'],
  maxFiles: null,
  maxPages: null,
  portals: ['shopback'],
  sources: [{ url: 'https://support.shopback.ph/hc/en-us/articles/14922375145107', readOn: '2026-11-22' }],
} satisfies Recipient;
