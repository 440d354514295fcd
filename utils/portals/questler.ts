/** Questler, Germany. */
import type { Portal } from '../portal-shape';

export default {
  id: 'questler',
  name: 'Questler',
  hosts: ['questler.de', '*.questler.de'],
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
