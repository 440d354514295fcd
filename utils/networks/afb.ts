/** afb (アフィb, Forit), Japan. Its landing parameter is known only from hearsay and left out. */
import type { Network } from '../networks';

export default {
  id: 'afb',
  name: 'afb',
  confidence: 'high',
  click: [
    { host: 't.afi-b.com', path: /^\/visit\.php/, params: ['a', 'p', 'guid'] },
    { host: 'track.affiliate-b.com', path: /^\/visit\.php/, params: ['a', 'p', 'guid'] },
  ],
  shapes: [{ path: /^\/visit\.php/, params: ['guid', 'a', 'p'] }],
  landingParams: [],
  conversion: [{ host: 't.afi-b.com', path: /^\/jslib\/lpcv\.js/ }],
  cookies: [],
  sources: [
    { url: 'https://afi-b.com/guide/how-to-connect-link-codes', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
