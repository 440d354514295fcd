/** Partnerize (Performance Horizon), worldwide. Its click carries `camref:` in the path, not in a parameter, so it is known by its host only. */
import type { Network } from '../networks';

export default {
  id: 'partnerize',
  name: 'Partnerize',
  confidence: 'high',
  click: [{ host: '*.prf.hn', path: /^\/(click|l)\// }],
  landingParams: ['clickref', 'x-clickref'],
  conversion: [],
  cookies: [/^clickref$/, /^tPHG-PS$/],
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
