/** 楽天リーベイツ (Rakuten Rebates, Japan). */
import type { Portal } from '../portal-shape';

export default {
  id: 'rebates-jp',
  name: '楽天リーベイツ',
  hosts: ['rebates.jp', '*.rebates.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  sources: [
    { url: 'https://rebates.jp/event/birthday-month', readOn: '2026-11-22' },
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
