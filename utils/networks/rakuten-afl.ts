/** Rakuten Affiliate, Japan. Sales are counted inside rakuten.co.jp: there is no tag to see. */
import type { Network } from '../networks';

export default {
  id: 'rakuten-afl',
  name: '楽天アフィリエイト',
  confidence: 'high',
  click: [
    { host: 'hb.afl.rakuten.co.jp', path: /^\/[a-z]+\//, params: ['pc', 'm', 'link_type', 'ut', 'rafcid'] },
  ],
  landingParams: ['rafcid'],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'https://mumin27.net/rakuten-affiliate-cookie-validity-period', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
