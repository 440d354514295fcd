/** belboon (Ingenious Technologies), Germany. Its landing parameter `iclid` is others’ as well and left out. */
import type { Network } from '../networks';

export default {
  id: 'belboon',
  name: 'belboon',
  confidence: 'low',
  click: [{ host: '*.belboon.de', path: /^\/tracking\// }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
