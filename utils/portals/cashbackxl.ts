/** CashbackXL, Spain. One claim per shop in two weeks. */
import type { Portal } from '../portals';

export default {
  id: 'cashbackxl',
  name: 'CashbackXL',
  hosts: ['cashbackxl.es', '*.cashbackxl.es'],
  kind: 'cashback',
  languages: ['es'],
  claim: { opens: { after: 'click', hours: 24 }, closes: { after: 'purchase', days: 21 } },
  sources: [
    { url: 'https://www.cashbackxl.es/condiciones-de-reclamacion-de-cashback', readOn: '2026-11-22' },
  ],
} satisfies Portal;
