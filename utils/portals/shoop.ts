/** Shoop, Germany, formerly Qipu. */
import type { Portal } from '../portal-shape';

export default {
  id: 'shoop',
  name: 'Shoop (ex-Qipu)',
  hosts: ['shoop.de', '*.shoop.de'],
  kind: 'cashback',
  languages: ['de'],
  country: 'DE',
  zone: 'Europe/Berlin',
  currency: 'EUR',
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
