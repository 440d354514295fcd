import type { Recipient } from '../recipient-shape';
import { megabyte } from '../records';

/** One document of 8 MB and 20 pages; no video, audio or links. */
export default {
  id: 'wave',
  name: 'Wave',
  target: 8 * megabyte,
  accepts: ['pdf'],
  maxFiles: null,
  maxPages: 20,
  sources: [{ url: 'https://support.waveapps.com/hc/en-us/articles/360052936371', readOn: '2026-11-22' }],
} satisfies Recipient;
