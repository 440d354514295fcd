/** Cently of CouponFollow. */
import type { Portal } from '../portal-shape';

export default {
  id: 'ext-lemoney-cently',
  name: 'Cently (CouponFollow)',
  hosts: ['couponfollow.com', '*.couponfollow.com'],
  kind: 'shopping-extension',
  languages: ['en'],
  sources: [
    {
      url: 'https://github.com/silverfoxy/JSCryptoMinerStudy/blob/afccd31/pagesource/couponfollow.com',
      readOn: '2026-11-26',
      secondary: true,
      of: 'a saved copy of its front page',
    },
  ],
} satisfies Portal;
