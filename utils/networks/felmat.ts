/** felmat, Japan. Landing parameter and cookie are unknown. */
import type { Network } from '../networks';

export default {
  id: 'felmat',
  name: 'felmat',
  confidence: 'high',
  click: [{ host: 't.felmat.net', path: /^\/fmcl/, params: ['ak'] }],
  shapes: [{ path: /^\/fmcl/, params: ['ak'] }],
  landingParams: [],
  conversion: [{ host: 'js.felmat.net', path: /^\/fmcv\.js/ }],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
