/** 楽天ポイント (Rakuten PointClub). */
import type { Portal } from '../portal-shape';

export default {
  id: 'rakuten-point',
  name: '楽天ポイント',
  hosts: ['point.rakuten.co.jp', '*.point.rakuten.co.jp'],
  kind: 'loyalty',
  languages: ['ja'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  sources: [{ url: 'https://point.rakuten.co.jp/doc/bitcoin/spread_timing', readOn: '2026-11-26' }],
} satisfies Portal;
