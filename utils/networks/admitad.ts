/** Admitad (Mitgo), worldwide. Its cookie `_aid` is named too plainly to say whose it is. */
import type { Network } from '../networks';

export default {
  id: 'admitad',
  name: 'Admitad',
  confidence: 'high',
  click: [
    { host: 'ad.admitad.com', path: /^\/(?:g|goto)\// },
    { host: 'alitems.com', path: /^\/g\// },
    { host: 'alitems.co', path: /^\/g\// },
    { host: 'alitems.site', path: /^\/g\// },
  ],
  landingParams: ['admitad_uid', 'tagtag_uid'],
  conversion: [{ host: 'ad.admitad.com', path: /^\/(?:tt|r)\b/ }],
  cookies: [/^_admitad_source$/, /^admitad_uid$/],
  sources: [
    {
      url: 'https://github.com/yocreoquesi/muga/blob/29c72e9/docs/affiliate-networks-matrix.md',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/stape-io/admitad-tag/tree/882fd4d', readOn: '2026-11-22' },
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
