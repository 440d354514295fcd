/**
 * Chobirich. Investigated after the 予定明細 or 加算日 of the offer, some only after six months and more; no window in
 * days is published. The form below adds the time of installation for apps.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'chobirich',
  name: 'ちょびリッチ',
  hosts: ['chobirich.com', '*.chobirich.com', 'chobirich.info', '*.chobirich.info'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  rate: { points: 2, worth: 1, currency: 'JPY' },
  offerPage: [/^\/ad_details\/(?<id>\d+)/],
  claim: { opens: { after: 'expected' } },
  form: { fields: ['installed-at'], documents: ['receipt', 'payment-record', 'access-record'] },
  reply: { businessDays: 3 },
  investigation: { months: [1, 2] },
  termsVersion: 'completion',
  sources: [
    { url: 'https://www.chobirich.com/campaigns/', readOn: '2026-11-22', for: ['termsVersion'] },
    { url: 'https://www.chobirich.com/ad_details/90447/', readOn: '2026-11-22' },
    { url: 'https://chobirich.info/help/detail.php?a_id=220', readOn: '2026-11-22', for: ['form'] },
    {
      url: 'https://kaorinnpoint.com/blog-entry-4224.html',
      readOn: '2026-11-22',
      secondary: true,
      for: ['opens', 'form', 'reply', 'investigation'],
    },
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
      for: ['offerPage'],
    },
    {
      url: 'https://github.com/poisoku/poisoku-web/blob/4d2ae91/src/lib/pointConversion.ts',
      readOn: '2026-11-26',
      secondary: true,
      for: ['rate'],
    },
  ],
} satisfies Portal;
