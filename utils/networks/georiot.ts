/** Geniuslink (GeoRiot), worldwide: it passes the click on to another network by the shopper’s country. */
import type { Network } from '../networks';

export default {
  id: 'georiot',
  name: 'Geniuslink',
  confidence: 'high',
  click: [
    { host: 'target.georiot.com', params: ['GR_URL'] },
    { host: 'buy.geni.us', path: /^\/Proxy\.ashx/, params: ['GR_URL'] },
  ],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
