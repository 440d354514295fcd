/** financeAds, Germany. Its landing parameter `s_id` is everybody’s word and left out. */
import type { Network } from '../networks';

export default {
  id: 'financeads',
  name: 'financeAds',
  confidence: 'low',
  click: [
    { host: 'www.financeads.net', path: /^\/tc\.php/, params: ['t'] },
    { host: 'financeads.net', path: /^\/tc\.php/, params: ['t'] },
  ],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
