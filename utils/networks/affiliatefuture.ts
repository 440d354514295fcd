/** AffiliateFuture, United Kingdom. Only its domain is known for sure. */
import type { Network } from '../networks';

export default {
  id: 'affiliatefuture',
  name: 'AffiliateFuture',
  confidence: 'low',
  click: [{ host: '*.affiliatefuture.com', path: /^\/./ }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40ghostery/trackerdb@1.0.945', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
