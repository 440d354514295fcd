/** Tradedoubler, Europe. */
import type { Network } from '../networks';

export default {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  confidence: 'high',
  click: [
    { host: 'clk.tradedoubler.com', path: /^\/click/, params: ['p', 'a', 'g', 'url'] },
    { host: 'clkuk.tradedoubler.com', path: /^\/click/, params: ['url'] },
    { host: 'pdt.tradedoubler.com', path: /^\/click/, params: ['url'] },
    { host: 'redir.tradedoubler.com', path: /^\//, params: ['_td_deeplink'] },
    { host: 'redirects.tradedoubler.com', path: /^\/./ },
  ],
  shapes: [{ path: /^\/click$/, params: ['g', 'p', 'a'] }],
  landingParams: ['tduid', 'tdclid_sn'],
  conversion: [
    { host: 'tbs.tradedoubler.com', path: /^\/report/ },
    { host: 'tbl.tradedoubler.com', path: /^\/report/ },
  ],
  cookies: [/^tduid$/, /^tdclid_sn$/, /^TRADEDOUBLER$/, /^TradeDoublerGUID$/],
  ids: [{ of: 'programme', param: 'p' }],
  sources: [
    {
      url: 'https://fmtc.atlassian.net/wiki/pages/diffpagesbyversion.action?originalVersion=6&pageId=1490911247&revisedVersion=10',
      readOn: '2026-11-27',
    },
    { url: 'https://github.com/stape-io/tradedoubler-tag/tree/89c8086', readOn: '2026-11-22' },
    {
      url: 'https://github.com/CommandersAct/Platform-Documentation/tree/HEAD/features/destinations/destinations-catalog',
      readOn: '2026-11-22',
    },
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
