/**
 * Hapitas. Its 通帳記載保証 opens the day after the 通帳記載の目安; the site itself holds no record of the use, so the mail
 * is everything.
 */
import type { Portal } from '../portal-shape';

export default {
  id: 'hapitas',
  name: 'ハピタス',
  hosts: ['hapitas.jp', '*.hapitas.jp'],
  kind: 'point-site',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  rate: { points: 1, worth: 1, currency: 'JPY' },
  offerPage: [/^\/item\/detail\/itemid\/(?<id>\d+)/],
  clickOut: [
    { host: 'hapitas.jp', path: /^\/item\/redirect\// },
    { host: 'hapitas.jp', path: /^\/item\/redirect-to-client-if-zero-point-item\//, paysNothing: true },
  ],
  claim: { opens: { after: 'expected', days: 1 }, contactShop: 'forbidden' },
  form: {
    fields: [
      'offer-from-access-list',
      'name',
      'name-kana',
      'member-email',
      'received-on',
      'amount',
      'order-number',
      'paid-on',
    ],
    documents: ['order-mail-full-text'],
  },
  termsVersion: 'application',
  lapse: { after: 'last-earning', days: 180 },
  sources: [
    {
      url: 'https://faq.hapitas.jp/hc/ja/articles/360033910914',
      readOn: '2026-11-22',
      for: ['opens', 'form'],
    },
    {
      url: 'https://poikatsu-iroha.com/contact-to-advertisers/',
      readOn: '2026-11-22',
      secondary: true,
      for: ['contactShop'],
    },
    { url: 'https://hapitas.jp/item/detail/itemid/92173/apn/', readOn: '2026-11-22', for: ['termsVersion'] },
    {
      url: 'https://library.libecity.com/articles/01J5ACZ9218M92Y51B5DQDMEQG',
      readOn: '2026-11-22',
      secondary: true,
      for: ['lapse'],
    },
    {
      url: 'https://github.com/POIGAME-LAB/poigamelab/blob/055ce13/config/point_sources.json',
      readOn: '2026-11-22',
      secondary: true,
      for: ['offerPage'],
    },
    {
      url: 'https://hapitas.jp/robots.txt',
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
