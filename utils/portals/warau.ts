/**
 * Warau. Each offer prints three clocks; one said 80, 80 and 60 days, another 90, 90 and 60. For apps the terms
 * at installation count. What a point is worth was changed; sources disagree.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'warau',
  name: 'ワラウ',
  hosts: ['warau.jp', '*.warau.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  offerPage: [/^\/contents\/point\/pointEntrance\.php\?(?:.*&)?point_id=(?<id>\d+)/],
  claim: {
    variesByOffer: true,
    contactShop: 'forbidden',
    clocks: {
      unlisted: { closes: { after: 'use', days: 80 } },
      rejected: { closes: { after: 'judgement', days: 80 } },
      overdue: { opens: { after: 'expected' }, closes: { after: 'expected', days: 60 } },
    },
  },
  termsVersion: 'install',
  statusWords: { pending: ['判定中'], confirmed: ['承認'], rejected: ['非承認'] },
  sources: [
    {
      url: 'https://www.warau.jp/contents/point/pointEntrance.php?pl=entrancesimilar&point_id=184990',
      readOn: '2026-11-22',
      for: ['clocks', 'contactShop'],
    },
    {
      url: 'https://www.warau.jp/contents/point/pointEntrance.php?point_id=179970',
      readOn: '2026-11-22',
      for: ['clocks'],
    },
    {
      url: 'https://www.warau.jp/contents/point/pointEntrance.php?point_id=193039',
      readOn: '2026-11-22',
      of: 'an app',
      for: ['termsVersion'],
    },
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
      for: ['offerPage'],
    },
  ],
} satisfies Portal;
