/** Hapitas. Its 通帳記載保証 opens the day after the 通帳記載の目安. */
import type { Portal } from '../portals';

export default {
  id: 'hapitas',
  name: 'ハピタス',
  hosts: ['hapitas.jp', '*.hapitas.jp'],
  kind: 'point-site',
  languages: ['ja'],
  claim: { opens: { after: 'expected', days: 1 }, contactShop: 'forbidden' },
  sources: [
    { url: 'https://faq.hapitas.jp/hc/ja/articles/360033910914', readOn: '2026-11-22' },
    { url: 'https://poikatsu-iroha.com/contact-to-advertisers/', readOn: '2026-11-22' },
  ],
} satisfies Portal;
