/** Moba8, Japan: A8.net for mobile pages of old. Its landing parameter is A8.net’s and told there. */
import type { Network } from '../networks';

export default {
  id: 'moba8',
  name: 'モバ8',
  confidence: 'low',
  click: [{ host: 'px.moba8.net', path: /^\/svt\/ejp/, params: ['a8mat'] }],
  landingParams: [],
  conversion: [{ host: '*.moba8.net', path: /^\/svt\/sales/ }],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
