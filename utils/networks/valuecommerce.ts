/** ValueCommerce, Japan. */
import type { Network } from '../networks';

export default {
  id: 'valuecommerce',
  name: 'ValueCommerce',
  confidence: 'high',
  click: [
    { host: 'ck.jp.ap.valuecommerce.com', path: /^\/servlet\/referral/, params: ['sid', 'pid', 'vc_url'] },
    { host: 'atq.ck.valuecommerce.com', path: /^\/servlet\/atq\/referral/ },
    { host: 'atrrd.valuecommerce.com', path: /^\/resolve\//, params: ['vc_url'] },
    { host: '*.valuecommerce.ne.jp', path: /^\/cgi-bin\//, params: ['vc_url'] },
  ],
  shapes: [{ path: /^\/servlet\/referral/, params: ['pid', 'sid'] }],
  landingParams: ['vc_lpp'],
  conversion: [
    { host: 'cv.valuecommerce.com', path: /^\/vccv\.min\.js/ },
    { host: '*.valuecommerce.ne.jp', path: /\/vc_itag\.cgi/ },
  ],
  cookies: [],
  sources: [
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
    {
      url: 'https://github.com/AdguardTeam/AdguardFilters/blob/002b066/TrackParamFilter/sections/general_url.txt',
      readOn: '2026-11-22',
    },
    { url: 'https://help.valuecommerce.ne.jp/mer/dl/ITP2.0_for_iTAG.pdf', readOn: '2026-11-22' },
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
  ],
} satisfies Network;
