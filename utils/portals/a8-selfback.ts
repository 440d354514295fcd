/** A8.net セルフバック: one's own order through the network. The click is an ordinary one of the network's. */
import type { Portal } from '../portal-shape';

export default {
  id: 'a8-selfback',
  name: 'A8.net セルフバック',
  hosts: ['www.a8.net', 'pub.a8.net'],
  kind: 'self-affiliate',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  clickOut: [{ host: 'px.a8.net', path: /^\/svt\/ejp/, params: ['a8mat'] }],
  reply: { businessDays: 3 },
  statusWords: { pending: ['未確定報酬', '未確定速報'], confirmed: ['確定報酬'] },
  sources: [
    { url: 'https://support.a8.net/a8/as/faq/2008/06/post_138.html', readOn: '2026-11-26' },
    {
      url: 'https://github.com/silverfoxy/JSCryptoMinerStudy/blob/484a4ad/pagesource/a8.net',
      readOn: '2026-11-26',
      secondary: true,
      of: 'a saved copy of its front page',
    },
    {
      url: 'https://www.beanbread.com/money-affiliate-a8-enquiry/',
      readOn: '2026-11-22',
      secondary: true,
      for: ['reply'],
    },
    {
      url: 'https://okane7.com/a8net-confirmed-reward-missing',
      readOn: '2026-11-22',
      secondary: true,
      for: ['statusWords'],
    },
    { url: 'https://11874.click/a8-net-dead-link', readOn: '2026-11-22', secondary: true, for: ['clickOut'] },
  ],
} satisfies Portal;
