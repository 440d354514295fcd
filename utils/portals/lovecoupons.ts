/** LoveCoupons. */
import type { Portal } from '../portal-shape';

export default {
  id: 'lovecoupons',
  name: 'LoveCoupons',
  hosts: ['lovecoupons.com.sg', '*.lovecoupons.com.sg', 'lovecoupons.com', '*.lovecoupons.com'],
  kind: 'coupon',
  languages: ['en'],
  sources: [
    {
      url: 'https://github.com/irisplin/stand-down/blob/0514670/README.md',
      readOn: '2026-11-22',
      secondary: true,
    },
  ],
} satisfies Portal;
