/** よみぽ. Its host may be retired. */
import type { Portal } from '../portal-shape';

export default {
  id: 'yomipo',
  name: 'よみぽ',
  hosts: ['yomipo.yomiuri.co.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
