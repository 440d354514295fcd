/** CashbackXL, Spain and the Netherlands. One claim per shop in two weeks. */
import type { Portal } from '../portal-shape';

export default {
  id: 'cashbackxl',
  name: 'CashbackXL',
  hosts: ['cashbackxl.es', '*.cashbackxl.es', 'cashbackxl.nl', '*.cashbackxl.nl'],
  kind: 'cashback',
  languages: ['es', 'nl'],
  form: { fields: ['consent-to-share'], documents: ['invoice'] },
  claim: {
    opens: { after: 'click', hours: 24 },
    closes: { after: 'purchase', days: 21 },
    onePerShop: { days: 14 },
  },
  editions: [
    { hosts: ['cashbackxl.es', '*.cashbackxl.es'], country: 'ES', zone: 'Europe/Madrid', currency: 'EUR' },
    { hosts: ['cashbackxl.nl', '*.cashbackxl.nl'], country: 'NL', zone: 'Europe/Amsterdam', currency: 'EUR' },
  ],
  sources: [
    { url: 'https://www.cashbackxl.es/condiciones-de-reclamacion-de-cashback', readOn: '2026-11-22' },
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
