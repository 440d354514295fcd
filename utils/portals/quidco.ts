/**
 * Quidco, UK. Its pages give the end of the window as 45 days and as 7 weeks; the shorter one is safe. Claims
 * rest until the shop's time for returns is over. Finance takes longest.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'quidco',
  name: 'Quidco',
  hosts: ['quidco.com', '*.quidco.com'],
  kind: 'cashback',
  languages: ['en'],
  country: 'GB',
  zone: 'Europe/London',
  currency: 'GBP',
  claim: { opens: { after: 'purchase', hours: 72 }, closes: { after: 'purchase', days: 45 } },
  form: { fields: [], documents: ['order-mail'] },
  payout: { months: [3, 9] },
  sources: [
    { url: 'https://support.quidco.com/en/articles/4127495', readOn: '2026-11-22', for: ['opens', 'closes'] },
    { url: 'https://support.quidco.com/en/articles/4127500', readOn: '2026-11-22', for: ['closes', 'form'] },
    { url: 'https://support.quidco.com/en/articles/4127593', readOn: '2026-11-22', for: ['payout'] },
  ],
} satisfies Portal;
