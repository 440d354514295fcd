/** Warau. Claim windows are printed on each offer (three clocks, 60 to 90 days), so none is given here. */
import type { Portal } from '../portals';

export default {
  id: 'warau',
  name: 'ワラウ',
  hosts: ['warau.jp', '*.warau.jp'],
  kind: 'point-site',
  languages: ['ja'],
  claim: { contactShop: 'forbidden' },
  statusWords: { pending: ['判定中'], rejected: ['非承認'] },
  sources: [
    {
      url: 'https://www.warau.jp/contents/point/pointEntrance.php?pl=entrancesimilar&point_id=184990',
      readOn: '2026-11-22',
    },
    { url: 'https://www.warau.jp/contents/point/pointEntrance.php?point_id=179970', readOn: '2026-11-22' },
  ],
} satisfies Portal;
