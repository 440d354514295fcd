/** Optimise Media, worldwide. */
import type { Network } from '../networks';

export default {
  id: 'optimise',
  name: 'Optimise Media',
  confidence: 'low',
  click: [{ host: 'track.omguk.com', path: /^\/c$/ }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
