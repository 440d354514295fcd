/** FlexOffers, United States. */
import type { Network } from '../networks';

export default {
  id: 'flexoffers',
  name: 'FlexOffers',
  confidence: 'medium',
  click: [
    { host: 'track.flexlinks.com', path: /^\/a\.ashx/ },
    { host: 'track.flexlinkspro.com', path: /^\/./ },
    { host: '*.linkoffers.net', path: /^\/./ },
  ],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'pkg:npm/%40ghostery/trackerdb@1.0.945', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
