/** Cashrewards, Australia. */
import type { Portal } from '../portal-shape';

export default {
  id: 'cashrewards',
  name: 'Cashrewards',
  hosts: ['cashrewards.com.au', '*.cashrewards.com.au'],
  kind: 'cashback',
  languages: ['en'],
  country: 'AU',
  currency: 'AUD',
  claim: { opens: { after: 'purchase', days: 7 }, closes: { after: 'purchase', days: 60 } },
  form: { fields: ['use-date', 'order-number', 'items', 'payment', 'amount-breakdown'] },
  finishWithin: { hours: 3 },
  sources: [
    {
      url: 'https://help.cashrewards.com.au/support/solutions/articles/1000304177',
      readOn: '2026-11-22',
      for: ['opens', 'closes'],
    },
    {
      url: 'https://help.cashrewards.com.au/support/solutions/articles/1000317557',
      readOn: '2026-11-22',
      for: ['form'],
    },
    {
      url: 'https://help.cashrewards.com.au/support/solutions/articles/1000325007',
      readOn: '2026-11-22',
      for: ['finishWithin'],
    },
  ],
} satisfies Portal;
