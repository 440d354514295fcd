/** Commission Factory, Australia. Its conversions run on the same host and cannot be told apart. */
import type { Network } from '../networks';

export default {
  id: 'commissionfactory',
  name: 'Commission Factory',
  confidence: 'medium',
  click: [{ host: 't.cfjump.com', params: ['Url', 'UniqueId'] }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
