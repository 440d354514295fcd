/** Rentracks, Japan. `idx` and `dna` may also reach the landing page, but alone they say nothing. */
import type { Network } from '../networks';

export default {
  id: 'rentracks',
  name: 'レントラックス',
  confidence: 'high',
  click: [{ host: 'www.rentracks.jp', path: /^\/adx\/r\.html/, params: ['idx', 'dna'] }],
  shapes: [{ path: /^\/adx\/r\.html/, params: ['idx', 'dna'] }],
  landingParams: ['_rt_ck', '_rt_ck_t', '_ridx'],
  conversion: [
    { host: 'www.rentracks.jp', path: /^\/js\/itp\/rt\.track\.js/ },
    { host: 'www.rentracks.jp', path: /^\/secure\/e\.gifx?/ },
    { host: 'www.rentracks.me', path: /^\/cvc\.php/ },
  ],
  cookies: [/^_rt_ck_\d+$/],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
