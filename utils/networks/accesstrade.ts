/** AccessTrade (interspace), Japan. */
import type { Network } from '../networks';

export default {
  id: 'accesstrade',
  name: 'アクセストレード',
  confidence: 'high',
  click: [
    { host: 'h.accesstrade.net', path: /^\/sp\/cc/, params: ['rk'] },
    { host: 'www.accesstrade.net', path: /^\/at\/c\.html/, params: ['rk', 'url'] },
    {
      host: 'is.accesstrade.net',
      path: /^\/cgi-bin\/isatV2\/.*entryV2\.cgi/,
      params: ['rk', 'nid', 'rurl', 'media', 'atss'],
    },
  ],
  shapes: [{ path: /^\/sp\/cc/, params: ['rk'] }],
  landingParams: ['atss'],
  conversion: [
    { host: 'is.accesstrade.net', path: /^\/cgi-bin\/isatV2\/[^/]+\/isatWeaselV2\.cgi/ },
    { host: 'h.accesstrade.net', path: /^\/js\/nct\/cv(\.min)?\.js/ },
  ],
  cookies: [/^atss$/],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
