/** Kwanko (NetAffiliation), Europe. Click and conversion share a path; the conversion is told by the order’s number and amount. */
import type { Network } from '../networks';

export default {
  id: 'kwanko',
  name: 'Kwanko',
  confidence: 'medium',
  click: [{ host: 'action.metaffiliation.com', path: /^\/trk\.php/, params: ['mclic', 'argsite'] }],
  landingParams: [],
  conversion: [{ host: 'action.metaffiliation.com', path: /^\/trk\.php/, params: ['argann', 'argmon'] }],
  cookies: [],
  sources: [
    {
      url: 'https://github.com/CommandersAct/Platform-Documentation/tree/HEAD/features/destinations/destinations-catalog',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
