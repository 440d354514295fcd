/** ShareASale (Awin group), worldwide. */
import type { Network } from '../networks';

export default {
  id: 'shareasale',
  name: 'ShareASale',
  confidence: 'high',
  click: [
    { host: '*.shareasale.com', path: /^\/(?:r|u|m-pr)\.cfm/ },
    { host: '*.shareasale-analytics.com', path: /^\/(?:r|u)\.cfm/ },
  ],
  landingParams: ['sscid'],
  conversion: [{ host: '*.shareasale.com', path: /^\/sale\.cfm/ }],
  cookies: [/^__sscid$/],
  ids: [{ of: 'advertiser', param: 'm' }],
  sources: [
    {
      url: 'http://help.shareasale.com/index.php?_m=knowledgebase&_a=viewarticle&kbarticleid=6',
      readOn: '2026-11-27',
    },
    {
      url: 'https://github.com/brave/adblock-lists/blob/53ba6df/brave-lists/debounce.json',
      readOn: '2026-11-22',
    },
    { url: 'https://github.com/stape-io/shareasale-tag/tree/6405055', readOn: '2026-11-22' },
    { url: 'https://github.com/nextdns/click-tracking-domains/blob/34d6dc9/domains', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
