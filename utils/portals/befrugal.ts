/** BeFrugal, USA. Travel may take until 60 days after the journey. */
import type { Portal } from '../portal-shape';

export default {
  id: 'befrugal',
  name: 'BeFrugal',
  hosts: ['befrugal.com', '*.befrugal.com'],
  kind: 'cashback',
  languages: ['en'],
  country: 'US',
  currency: 'USD',
  claim: { opens: { after: 'purchase', days: 7 }, closes: { after: 'purchase', days: 60 } },
  sources: [{ url: 'https://www.befrugal.com/help/cashback/', readOn: '2026-11-26' }],
} satisfies Portal;
