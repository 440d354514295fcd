/** AliExpress Portals, worldwide. Sales are counted inside AliExpress: there is no tag to see. */
import type { Network } from '../networks';

export default {
  id: 'aliexpress',
  name: 'AliExpress Portals',
  confidence: 'high',
  click: [{ host: 's.click.aliexpress.com', path: /^\/(?:e\/|deep_link\.htm|s\/)/ }],
  landingParams: ['aff_trace_key', 'aff_fcid', 'aff_fsk', 'aff_short_key'],
  conversion: [],
  cookies: [],
  sources: [
    {
      url: 'https://github.com/yocreoquesi/muga/blob/29c72e9/docs/affiliate-networks-matrix.md',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
