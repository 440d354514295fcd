/** Chobirich. Investigated after the 加算日 of the offer; no window in days is published. */
import type { Portal } from '../portals';

export default {
  id: 'chobirich',
  name: 'ちょびリッチ',
  hosts: ['chobirich.com', '*.chobirich.com'],
  kind: 'point-site',
  languages: ['ja'],
  sources: [
    { url: 'https://www.chobirich.com/campaigns/', readOn: '2026-11-22' },
    { url: 'https://www.chobirich.com/ad_details/90447/', readOn: '2026-11-22' },
  ],
} satisfies Portal;
