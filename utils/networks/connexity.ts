/** Connexity and Kelkoo, worldwide: comparison links that pass the click on. Each country has a host like `fr-go.kelkoogroup.net`; other hosts of the domain serve data. */
import type { Network } from '../networks';

export default {
  id: 'connexity',
  name: 'Connexity',
  confidence: 'medium',
  click: [
    { host: 'rd.bizrate.com', path: /^\/rd2?$/, params: ['t'] },
    { host: 'rd.connexity.net', path: /^\/rd/, params: ['t'] },
    { host: '*.kelkoogroup.net', path: /^\/(?:(?:ctl\/go\/)?\w+Go|redirect)$/ },
  ],
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
