/** i-mobile Affiliate, Japan. Its tag stands on every page of a shop and tells of no sale: left out. */
import type { Network } from '../networks';

export default {
  id: 'imobile-af',
  name: 'i-mobile Affiliate',
  confidence: 'medium',
  click: [{ host: 'aff.i-mobile.co.jp', path: /^\/(?!script\/|display_data)/ }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
