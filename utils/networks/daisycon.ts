/** Daisycon, Europe. Only its hosts are known for sure; they serve nothing but clicks. */
import type { Network } from '../networks';

export default {
  id: 'daisycon',
  name: 'Daisycon',
  confidence: 'low',
  click: [
    { host: '*.ds1.nl', path: /^\/./ },
    { host: '*.lt45.net', path: /^\/./ },
    { host: '*.dt51.net', path: /^\/./ },
    { host: '*.ndt5.net', path: /^\/./ },
  ],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'pkg:npm/%40ghostery/trackerdb@1.0.945', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
