/** Cuponomia. */
import type { Portal } from '../portal-shape';

export default {
  id: 'cuponomia',
  name: 'Cuponomia',
  hosts: [
    'cuponomia.com.br',
    '*.cuponomia.com.br',
    'cuponomia.com',
    '*.cuponomia.com',
    'cuponomia.es',
    '*.cuponomia.es',
  ],
  kind: 'coupon',
  languages: ['pt', 'es'],
  sources: [
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
