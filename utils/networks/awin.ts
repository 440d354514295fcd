/** Awin, worldwide. `sn` and `wt_mc` also reach landing pages, but are not Awin's alone. */
import type { Network } from '../networks';

export default {
  id: 'awin',
  name: 'Awin',
  confidence: 'high',
  click: [
    { host: 'www.awin1.com', path: /^\/cread\.php/, params: ['awinmid', 'awinaffid'] },
    { host: 'www.awin1.com', path: /^\/awclick\.php/, params: ['mid', 'id'] },
    { host: 'www.zenaps.com', path: /^\/rclick\.php/, params: ['pr'] },
  ],
  shapes: [
    { path: /^\/cread\.php/, params: ['awinmid'] },
    { path: /^\/awclick\.php/, params: ['mid', 'id'] },
  ],
  landingParams: ['awc', 'awaid'],
  conversion: [{ host: 'www.awin1.com', path: /^\/sread\.(php|img|js)/ }],
  cookies: [/^awc$/, /^_?awin_(sn_)?awc$/, /^awin_source$/, /^AwinChannelCookie$/],
  ids: [
    { of: 'advertiser', param: 'awinmid' },
    { of: 'advertiser', param: 'mid' },
  ],
  sources: [
    {
      url: 'https://success.awin.com/articles/en_US/Knowledge/What-does-an-affiliate-link-look-like',
      readOn: '2026-11-27',
    },
    {
      url: 'https://github.com/yocreoquesi/muga/blob/29c72e9/docs/affiliate-networks-matrix.md',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/stape-io/awin-tag/tree/4df39ec', readOn: '2026-11-22' },
    {
      url: 'https://github.com/CommandersAct/Platform-Documentation/tree/HEAD/features/destinations/destinations-catalog',
      readOn: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
      readOn: '2026-11-22',
    },
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
  ],
} satisfies Network;
