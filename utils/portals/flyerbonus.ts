/** FlyerBonus of Bangkok Airways. Boarding pass or invoice within six months. */
import type { Portal } from '../portal-shape';

export default {
  id: 'flyerbonus',
  name: 'FlyerBonus',
  hosts: ['flyerbonus.bangkokair.com'],
  kind: 'loyalty',
  languages: ['en'],
  country: 'TH',
  zone: 'Asia/Bangkok',
  claim: { closes: { after: 'travel', months: 6 } },
  form: { fields: [], documents: ['boarding-pass-or-invoice'] },
  sources: [
    {
      url: 'https://flyerbonus.bangkokair.com/support/faqs/?SECTION_ID=13',
      readOn: '2026-11-22',
      for: ['closes', 'form'],
    },
  ],
} satisfies Portal;
