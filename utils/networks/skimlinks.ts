/** Skimlinks, worldwide: it passes the click on to another network, whose parameters the landing page gets. */
import type { Network } from '../networks';

export default {
  id: 'skimlinks',
  name: 'Skimlinks',
  confidence: 'high',
  click: [
    { host: 'go.skimresources.com', params: ['id', 'xs', 'url', 'xcust'] },
    { host: 'go.redirectingat.com', params: ['id', 'url'] },
    { host: 'shop-links.co', path: /^\/link/, params: ['url'] },
  ],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40ghostery/trackerdb@1.0.945', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
