/** Moshimo Affiliate, Japan. */
import type { Network } from '../networks';

export default {
  id: 'moshimo',
  name: 'もしもアフィリエイト',
  confidence: 'high',
  click: [
    { host: 'af.moshimo.com', path: /^\/af\/c\/click/, params: ['a_id', 'p_id', 'pc_id', 'pl_id', 'url'] },
  ],
  shapes: [{ path: /^\/af\/c\/click/, params: ['a_id', 'p_id'] }],
  landingParams: ['maf'],
  conversion: [{ host: 'r.moshimo.com', path: /^\/af\/r\/result(\.js)?$/ }],
  cookies: [],
  sources: [
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
    { url: 'https://dair.in/?p=3542', readOn: '2026-11-22' },
  ],
} satisfies Network;
