/** Smart-C (ADWAYS DEEE), Japan. It shares its first-party tag with JANet; that one stands on every page of a shop and is left out. */
import type { Network } from '../networks';

export default {
  id: 'smartc',
  name: 'Smart-C',
  confidence: 'medium',
  click: [{ host: 'smart-c.jp', path: /^\/c(?:\/|$)/ }],
  landingParams: [],
  conversion: [{ host: 'ec.smart-c.jp', path: /^\/+[^/]+\/\d+/ }],
  cookies: [],
  sources: [
    { url: 'https://docs-cribnotes.j-a-net.jp/ntm/jn-kc/index.html', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
