/** Link-A, Japan. */
import type { Network } from '../networks';

export default {
  id: 'link-a',
  name: 'Link-A',
  confidence: 'medium',
  click: [
    { host: 'link-a.net', path: /^\/gate\.php/ },
    { host: 'cl.link-ag.net', path: /^\/click(?:_product_link)?\// },
  ],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
