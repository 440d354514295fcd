/** JANet (ADWAYS DEEE), Japan. Its click path is two bare numbers: too common to be known on another host. */
import type { Network } from '../networks';

export default {
  id: 'janet',
  name: 'JANet',
  confidence: 'high',
  click: [
    { host: 'click.j-a-net.jp', path: /^\/\d+\/\d+/ },
    { host: 'ls.j-a-net.jp', path: /^\//, params: ['a', 'd', 'url'] },
  ],
  landingParams: ['janet'],
  conversion: [
    { host: 'action.j-a-net.jp', path: /^\/+[^/]+\/\d+/ },
    { host: 'ec.j-a-net.jp', path: /^\/+[^/]+\/\d+/ },
  ],
  cookies: [],
  sources: [
    { url: 'https://docs-cribnotes.j-a-net.jp/ntm/jn-kc/index.html', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
