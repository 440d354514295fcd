/** Méliuz, Brazil. */
import type { Portal } from '../portal-shape';

export default {
  id: 'meliuz',
  name: 'Méliuz',
  hosts: ['meliuz.com.br', '*.meliuz.com.br'],
  kind: 'cashback',
  languages: ['pt'],
  country: 'BR',
  currency: 'BRL',
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
