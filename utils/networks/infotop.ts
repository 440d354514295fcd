/** Infotop, Japan: a network that is also the shop. Only its click path says that an affiliate led there. */
import type { Network } from '../networks';

export default {
  id: 'infotop',
  name: 'インフォトップ',
  confidence: 'medium',
  click: [{ host: 'www.infotop.jp', path: /^\/click(?:\.php)?$/ }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
