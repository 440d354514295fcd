import type { Recipient } from '../recipient-shape';
import { megabyte } from '../records';

/** Images and PDF below 10 MB each: below, so a byte less. */
export default {
  id: 'paypal',
  name: 'PayPal',
  target: 10 * megabyte - 1,
  accepts: ['pdf', 'jpeg'],
  maxFiles: null,
  maxPages: null,
  sources: [
    {
      url: 'https://developer.paypal.com/platforms/disputes/reference/supported-file-types-sizes.md',
      readOn: '2026-11-22',
    },
  ],
} satisfies Recipient;
