/** Affiliate Town, Japan. */
import type { Network } from '../networks';

export default {
  id: 'affitown',
  name: 'アフィリエイトタウン',
  confidence: 'medium',
  click: [{ host: 'ad.atown.jp', path: /^\/cp/, params: ['sid'] }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
