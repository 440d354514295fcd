/** CJ (Commission Junction), worldwide. Its hosts also serve banners, whose paths are left out. */
import type { Network } from '../networks';

export default {
  id: 'cj',
  name: 'CJ',
  confidence: 'high',
  click: [
    { host: 'www.anrdoezrs.net', path: /^\/(?!image-|placeholder-)./ },
    { host: 'www.dpbolvw.net', path: /^\/(?!image-|placeholder-)./ },
    { host: 'www.jdoqocy.com', path: /^\/(?!image-|placeholder-)./ },
    { host: 'www.kqzyfj.com', path: /^\/(?!image-|placeholder-)./ },
    { host: 'www.tkqlhce.com', path: /^\/(?!image-|placeholder-)./ },
    { host: 'cj.dotomi.com', path: /^\/./ },
    { host: 'www.emjcd.com', path: /^\/links-i\//, params: ['d'] },
    { host: 'www.apmebf.com', path: /^\/./ },
    { host: 'www.qksrv.net', path: /^\/./ },
  ],
  shapes: [{ path: /^\/click-\d{5,}-\d{5,}/, params: ['url'] }],
  landingParams: ['cjevent', 'cjdata'],
  conversion: [{ host: 'www.emjcd.com', path: /^\/u\b/ }],
  cookies: [/^cje$/, /^cjevent$/],
  sources: [
    {
      url: 'https://github.com/yocreoquesi/muga/blob/29c72e9/docs/affiliate-networks-matrix.md',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/stape-io/cj-tag/tree/cebdeed', readOn: '2026-11-22' },
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
