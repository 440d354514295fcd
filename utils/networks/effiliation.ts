/** Effiliation (Effinity), France. Its master tag stands on every page of a shop and is left out. */
import type { Network } from '../networks';

export default {
  id: 'effiliation',
  name: 'Effiliation',
  confidence: 'medium',
  click: [{ host: 'track.effiliation.com', path: /^\/servlet\/effi\.(?:redir|click)/ }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
