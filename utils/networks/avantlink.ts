/** AvantLink, United States. */
import type { Network } from '../networks';

export default {
  id: 'avantlink',
  name: 'AvantLink',
  confidence: 'medium',
  click: [{ host: '*.avantlink.com', path: /^\/click\.php/ }],
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
