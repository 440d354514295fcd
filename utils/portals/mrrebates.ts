/** Mr. Rebates. */
import type { Portal } from '../portal-shape';

export default {
  id: 'mrrebates',
  name: 'Mr. Rebates',
  hosts: ['mrrebates.com', '*.mrrebates.com'],
  kind: 'cashback',
  languages: ['en'],
  sources: [
    {
      url: 'https://github.com/silverfoxy/JSCryptoMinerStudy/blob/afccd31/pagesource/mrrebates.com',
      readOn: '2026-11-26',
      secondary: true,
      of: 'a saved copy of its front page',
    },
  ],
} satisfies Portal;
