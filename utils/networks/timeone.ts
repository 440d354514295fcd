/** TimeOne (Publicidées), France. Only its hosts are known for sure. */
import type { Network } from '../networks';

export default {
  id: 'timeone',
  name: 'TimeOne',
  confidence: 'low',
  click: [
    { host: 'tracking.publicidees.com', path: /^\/./ },
    { host: 'ad.publicidees.com', path: /^\/./ },
  ],
  landingParams: [],
  conversion: [],
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
