/** Rakuten, USA, formerly Ebates. */
import type { Portal } from '../portal-shape';

export default {
  id: 'rakuten-us',
  name: 'Rakuten (US)',
  hosts: ['rakuten.com', '*.rakuten.com'],
  kind: 'cashback',
  languages: ['en'],
  country: 'US',
  currency: 'USD',
  form: { fields: ['shop', 'order-number', 'use-date', 'amount'], documents: ['proof-image'] },
  reply: { businessDays: 10 },
  payout: { days: [20, 100] },
  sources: [
    {
      url: 'https://rakuten.com/help/category/account-questions-26578301675411',
      readOn: '2026-11-22',
      for: ['payout'],
    },
    {
      url: 'https://nopointleftbehind.net/blog-1/request-rakuten-missing-cash-back',
      readOn: '2026-11-22',
      secondary: true,
      for: ['form', 'reply'],
    },
    {
      url: 'https://github.com/AdguardTeam/tsurlfilter/tree/master/packages/dnr-rulesets',
      readOn: '2026-11-22',
      secondary: true,
      of: '@adguard/dnr-rulesets 3.3.20260320140136',
    },
  ],
} satisfies Portal;
