/** TradeTracker, Europe. Its landing parameters are known only from hearsay and left out. */
import type { Network } from '../networks';

export default {
  id: 'tradetracker',
  name: 'TradeTracker',
  confidence: 'medium',
  click: [{ host: 'tc.tradetracker.net', path: /^\//, params: ['c', 'm', 'a', 'r', 'u'] }],
  landingParams: [],
  conversion: [
    { host: 'ts.tradetracker.net', path: /^\// },
    { host: 'tl.tradetracker.net', path: /^\// },
    { host: 'tm.tradetracker.net', path: /^\// },
  ],
  cookies: [],
  sources: [
    {
      url: 'https://github.com/yocreoquesi/muga/blob/29c72e9/docs/affiliate-networks-matrix.md',
      readOn: '2026-11-22',
    },
    {
      url: 'https://github.com/CommandersAct/Platform-Documentation/tree/HEAD/features/destinations/destinations-catalog',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
