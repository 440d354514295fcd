/** felmat, Japan. Landing parameter and cookie are unknown. */
import type { Network } from '../networks';

export default {
  id: 'felmat',
  name: 'felmat',
  click: [{ host: 't.felmat.net', path: /^\/fmcl/, params: ['ak'] }],
  shapes: [{ path: /^\/fmcl/, params: ['ak'] }],
  landingParams: [],
  conversion: [
    { host: 'js.felmat.net', path: /^\/fmcv\.js/ },
    { host: 'js.felmat.net', path: /^\/fmlp\.js/ },
  ],
  cookies: [],
  sources: [{ url: 'https://www.npmjs.com/package/@adguard/dnr-rulesets', readOn: '2026-11-22' }],
} satisfies Network;
