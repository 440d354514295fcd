/** SMAAD, Japan. */
import type { Network } from '../networks';

export default {
  id: 'smaad',
  name: 'SMAAD',
  confidence: 'medium',
  click: [{ host: 'tr.smaad.net', path: /^\/redirect/, params: ['zo', 'ad', 'uid'] }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
