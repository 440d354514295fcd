/** Lomadee, Brazil. Only its domain is known for sure. */
import type { Network } from '../networks';

export default {
  id: 'lomadee',
  name: 'Lomadee',
  confidence: 'low',
  click: [{ host: '*.lomadee.com', path: /^\/./ }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'pkg:npm/%40ghostery/trackerdb@1.0.945', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
