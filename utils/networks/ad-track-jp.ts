/** AD.TRACK, Japan, on the ADMAGE engine. Moppy’s own sale tag comes from here. */
import type { Network } from '../networks';

export default {
  id: 'ad-track-jp',
  name: 'AD.TRACK',
  confidence: 'low',
  click: [{ host: 'ad-track.jp', path: /^\/(?!ad\/(?:js\/|p\/(?:cv|img)))/ }],
  landingParams: [],
  conversion: [{ host: 'ad-track.jp', path: /^\/ad\/(?:js\/cv\.js|p\/cv)/ }],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
