/** Zanox and affilinet, Europe, taken over by Awin: old links still come this way. */
import type { Network } from '../networks';

export default {
  id: 'zanox',
  name: 'Zanox',
  confidence: 'low',
  click: [
    { host: '*.zanox.com', path: /^\/./ },
    { host: '*.zanox-affiliate.de', path: /^\/./ },
    { host: '*.webmasterplan.com', path: /^\/./ },
  ],
  landingParams: ['zanpid'],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'pkg:npm/%40ghostery/trackerdb@1.0.945', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
