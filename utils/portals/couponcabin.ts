/** CouponCabin, USA. */
import type { Portal } from '../portal-shape';

export default {
  id: 'couponcabin',
  name: 'CouponCabin',
  hosts: ['couponcabin.com', '*.couponcabin.com'],
  kind: 'cashback',
  languages: ['en'],
  country: 'US',
  currency: 'USD',
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
