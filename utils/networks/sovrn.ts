/** Sovrn Commerce (VigLink), worldwide: it passes the click on to another network. */
import type { Network } from '../networks';

export default {
  id: 'sovrn',
  name: 'Sovrn Commerce',
  confidence: 'high',
  click: [{ host: 'redirect.viglink.com', params: ['u', 'key'] }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    {
      url: 'https://github.com/AdguardTeam/AdguardFilters/blob/002b066/TrackParamFilter/sections/general_url.txt',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
