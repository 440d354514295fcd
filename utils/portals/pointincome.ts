/** Point Income. Claims start from the 無効 tab of the history. */
import type { Portal } from '../portal-shape';

export default {
  id: 'pointincome',
  name: 'ポイントインカム',
  hosts: ['pointi.jp', '*.pointi.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  rate: { points: 10, worth: 1, currency: 'JPY' },
  form: {
    fields: [
      'order-number',
      'received-on',
      'registered-name',
      'registered-email',
      'os',
      'browser',
      'connection',
      'phone-model',
    ],
    documents: ['order-mail-with-footer'],
  },
  lapse: { after: 'last-login', days: 180 },
  statusWords: { rejected: ['無効'] },
  sources: [
    {
      url: 'https://point-kasegu.net/audiobook-toiawase/',
      readOn: '2026-11-22',
      secondary: true,
      for: ['form', 'statusWords'],
    },
    { url: 'https://pointactivity.com/pointincome-8', readOn: '2026-11-22', secondary: true, for: ['form'] },
    { url: 'https://poitas.jp/pointsite-expiration', readOn: '2026-11-22', secondary: true, for: ['lapse'] },
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
    },
    {
      url: 'https://github.com/poisoku/poisoku-web/blob/4d2ae91/src/lib/pointConversion.ts',
      readOn: '2026-11-26',
      secondary: true,
      for: ['rate'],
    },
  ],
} satisfies Portal;
