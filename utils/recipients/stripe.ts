import type { Recipient } from '../recipient-shape';
import { megabyte } from '../records';

/** PDF, JPEG or PNG up to 5 MB. */
export default {
  id: 'stripe',
  name: 'Stripe',
  target: 5 * megabyte,
  accepts: ['pdf', 'jpeg'],
  maxFiles: null,
  maxPages: null,
  sources: [{ url: 'https://stripe.com/docs/guides/file-upload', readOn: '2026-11-22' }],
} satisfies Recipient;
