/** Cashrewards, Australia. */
import type { Portal } from '../portals';

export default {
  id: 'cashrewards',
  name: 'Cashrewards',
  hosts: ['cashrewards.com.au', '*.cashrewards.com.au'],
  kind: 'cashback',
  languages: ['en'],
  claim: { opens: { after: 'purchase', days: 7 }, closes: { after: 'purchase', days: 60 } },
  sources: [
    { url: 'https://help.cashrewards.com.au/support/solutions/articles/1000304177', readOn: '2026-11-22' },
    { url: 'https://help.cashrewards.com.au/support/solutions/articles/1000317557', readOn: '2026-11-22' },
  ],
} satisfies Portal;
