/** TCS Affiliate, Japan. */
import type { Network } from '../networks';

export default {
  id: 'tcs',
  name: 'TCSアフィリエイト',
  confidence: 'high',
  click: [{ host: 'www.tcs-asp.net', path: /^\/alink/, params: ['AC', 'LC', 'SQ', 'isq'] }],
  landingParams: ['tcsack'],
  conversion: [{ host: 'www.tcs-asp.net', path: /^\/aresult/ }],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
