/** AFRo, Japan. */
import type { Network } from '../networks';

export default {
  id: 'afro',
  name: 'AFRo',
  confidence: 'medium',
  click: [{ host: '*.cross-a.net', path: /^\/(?!act\/)/ }],
  landingParams: [],
  conversion: [{ host: 'www.cross-a.net', path: /^\/act\/afrotk\.js/ }],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
