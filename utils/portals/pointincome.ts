/** Point Income. Claims start from the 無効 tab of the history. */
import type { Portal } from '../portals';

export default {
  id: 'pointincome',
  name: 'ポイントインカム',
  hosts: ['pointi.jp', '*.pointi.jp'],
  kind: 'point-site',
  languages: ['ja'],
  statusWords: { rejected: ['無効'] },
  sources: [
    { url: 'https://point-kasegu.net/audiobook-toiawase/', readOn: '2026-11-22' },
    { url: 'https://pointactivity.com/pointincome-8', readOn: '2026-11-22' },
  ],
} satisfies Portal;
