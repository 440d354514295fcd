/**
 * GMOポイ活, formerly colleee. One may ask until 20 days after the judgement; some offers cannot be asked about at
 * all, and say so.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'gmo-poikatsu',
  name: 'GMOポイ活 (旧 colleee)',
  hosts: ['colleee.net', '*.colleee.net'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  claim: { contactShop: 'forbidden', clocks: { rejected: { closes: { after: 'judgement', days: 20 } } } },
  investigation: { months: [1, 3] },
  sources: [
    {
      url: 'https://github.com/viethuy20/COLLEEE/blob/4ebe29c/laravel/resources/views/programs/error.blade.php',
      readOn: '2026-11-22',
      secondary: true,
      of: 'a public copy of its pages',
      for: ['clocks', 'contactShop'],
    },
    {
      url: 'https://github.com/viethuy20/COLLEEE/blob/4ebe29c/laravel/resources/views/inquiries/index.blade.php',
      readOn: '2026-11-22',
      secondary: true,
      of: 'a public copy of its pages',
      for: ['investigation'],
    },
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
    },
  ],
} satisfies Portal;
