/** Partner-ads, Nordic countries. Its own pages stand on the same host; a click names where it leads. */
import type { Network } from '../networks';

export default {
  id: 'partner-ads',
  name: 'Partner-ads',
  confidence: 'medium',
  click: [{ host: 'www.partner-ads.com', params: ['htmlurl'] }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
