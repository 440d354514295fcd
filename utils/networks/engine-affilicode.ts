/** Affilicode, Japan: an engine many small networks run on. Its landing parameters `cid` and `p` are everybody’s words and left out. */
import type { Network } from '../networks';

export default {
  id: 'engine-affilicode',
  name: 'Affilicode',
  confidence: 'high',
  click: [{ host: '*.aspservice.jp', path: /\/link\.php$/, params: ['i', 'm'] }],
  landingParams: [],
  conversion: [{ host: '*.aspservice.jp', path: /\/track\.php$/ }],
  cookies: [/^(?:CL|ACT|PL|APT)_[0-9a-z]+$/],
  sources: [
    { url: 'https://blog.affilicode.jp/article/21100', readOn: '2026-11-22' },
    { url: 'https://blog.affilicode.jp/article/20146', readOn: '2026-11-22' },
    { url: 'https://blog.affilicode.jp/article/20117', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
