/**
 * Moppy. A claim opens once the offer's expected or confirmed time has passed; offers differ, so no days are
 * given. It may go from unlisted straight to 承認 or 否認. No copy of an inquiry is sent.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'moppy',
  name: 'モッピー',
  hosts: ['moppy.jp', '*.moppy.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  rate: { points: 1, worth: 1, currency: 'JPY' },
  offerPage: [/^\/(?:ad|shopping)\/detail\.php\?(?:.*&)?(?:site_id|s_id)=(?<id>\d+)/],
  clickOut: [{ host: 'pc.moppy.jp', path: /^\/ad\/[jr]\.php/ }],
  claim: { opens: { after: 'expected' }, contactShop: 'forbidden' },
  form: {
    fields: ['device', 'use-date', 'offer-name', 'entered-at', 'condition-met-at'],
    documents: ['proof-image'],
  },
  privateWindow: 'void',
  lapse: { after: 'last-earning', days: 180 },
  statusWords: { confirmed: ['承認'], rejected: ['否認'] },
  sources: [
    { url: 'https://pc.moppy.jp/help/?category_id=19', readOn: '2026-11-22' },
    { url: 'https://pc.moppy.jp/help/detail/?id=108', readOn: '2026-11-22' },
    {
      url: 'https://poikatsu-iroha.com/contact-to-advertisers/',
      readOn: '2026-11-22',
      secondary: true,
      for: ['contactShop'],
    },
    {
      url: 'https://fukugyopierrot.com/moppy-point-tsukanai-inquiry/',
      readOn: '2026-11-22',
      secondary: true,
      for: ['form'],
    },
    {
      url: 'https://le-petite-luxe.com/2021/03/13/moppy-tutorial-5',
      readOn: '2026-11-22',
      secondary: true,
      for: ['privateWindow'],
    },
    { url: 'https://poitas.jp/pointsite-expiration', readOn: '2026-11-22', secondary: true, for: ['lapse'] },
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
      for: ['offerPage'],
    },
    {
      url: 'https://pc.moppy.jp/robots.txt',
      readOn: '2026-11-22',
      secondary: true,
      of: "as quoted by a crawler's public specification",
      for: ['clickOut'],
    },
    {
      url: 'https://github.com/poisoku/poisoku-web/blob/4d2ae91/src/lib/pointConversion.ts',
      readOn: '2026-11-26',
      secondary: true,
      for: ['rate'],
    },
  ],
} satisfies Portal;
