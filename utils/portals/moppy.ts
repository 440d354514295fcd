/** Moppy. A claim opens once the offer's expected or confirmed time has passed; offers differ, so no days are given. */
import type { Portal } from '../portals';

export default {
  id: 'moppy',
  name: 'モッピー',
  hosts: ['moppy.jp', '*.moppy.jp'],
  kind: 'point-site',
  languages: ['ja'],
  claim: { contactShop: 'forbidden' },
  statusWords: { confirmed: ['承認'], rejected: ['否認'] },
  sources: [
    { url: 'https://pc.moppy.jp/help/?category_id=19', readOn: '2026-11-22' },
    { url: 'https://pc.moppy.jp/help/detail/?id=108', readOn: '2026-11-22' },
    { url: 'https://poikatsu-iroha.com/contact-to-advertisers/', readOn: '2026-11-22' },
  ],
} satisfies Portal;
