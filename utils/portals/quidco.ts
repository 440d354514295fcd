/** Quidco, UK. Its pages give the end of the window as 45 days and as 7 weeks; the shorter one is safe. */
import type { Portal } from '../portals';

export default {
  id: 'quidco',
  name: 'Quidco',
  hosts: ['quidco.com', '*.quidco.com'],
  kind: 'cashback',
  languages: ['en'],
  claim: { opens: { after: 'purchase', hours: 72 }, closes: { after: 'purchase', days: 45 } },
  sources: [
    { url: 'https://support.quidco.com/en/articles/4127495', readOn: '2026-11-22' },
    { url: 'https://support.quidco.com/en/articles/4127500', readOn: '2026-11-22' },
  ],
} satisfies Portal;
