/** TG Affiliate (TrafficGate, Rakuten), Japan. `trflg` on landing pages may be its own, or a campaign mark of Rakuten’s: left out. */
import type { Network } from '../networks';

export default {
  id: 'tg',
  name: 'TGアフィリエイト',
  confidence: 'medium',
  click: [{ host: 'ad2.trafficgate.net', path: /^\/t\/r\/\d+\/\d+\/[\d_]+/ }],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40ghostery/trackerdb@1.0.945', readOn: '2026-11-22' },
  ],
} satisfies Network;
