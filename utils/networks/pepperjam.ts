/** Pepperjam, now Ascend by Partnerize, United States. What reaches landing pages is known only from hearsay and left out. */
import type { Network } from '../networks';

export default {
  id: 'pepperjam',
  name: 'Pepperjam (Ascend by Partnerize)',
  confidence: 'medium',
  click: [
    { host: 'www.pjtra.com', path: /^\/t\// },
    { host: 'www.pjatr.com', path: /^\/t\// },
    { host: 'www.pntra.com', path: /^\/t\// },
    { host: 'www.pntrac.com', path: /^\/t\// },
    { host: 'www.pntrs.com', path: /^\/t\// },
    { host: 'www.gopjn.com', path: /^\/t\// },
    { host: 'c.pepperjamnetwork.com', path: /^\/click/ },
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
    { url: 'pkg:npm/%40ghostery/trackerdb@1.0.945', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
