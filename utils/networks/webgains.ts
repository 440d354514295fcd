/** Webgains, Europe. Its landing parameter `cid` is everybody's word and left out. */
import type { Network } from '../networks';

export default {
  id: 'webgains',
  name: 'Webgains',
  confidence: 'medium',
  click: [{ host: 'track.webgains.com', path: /^\/(click|link)\.html/ }],
  landingParams: [],
  conversion: [{ host: 'api.webgains.io', path: /^\/queue-conversion/ }],
  cookies: [/^wg_cid$/],
  sources: [
    { url: 'https://github.com/stape-io/webgains-tag/tree/6f15237', readOn: '2026-11-22' },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
