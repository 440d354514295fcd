/** Ciuvo, which also works inside Avast SafePrice. */
import type { Portal } from '../portal-shape';

export default {
  id: 'ext-avast-ciuvo',
  name: 'Avast SafePrice / Ciuvo',
  hosts: ['ciuvo.com', '*.ciuvo.com'],
  kind: 'shopping-extension',
  languages: ['en', 'de'],
  sources: [
    {
      url: 'https://github.com/ciuvo/primming-extension-oss/blob/2ae17de/src/ext/manifest.json',
      readOn: '2026-11-26',
    },
  ],
} satisfies Portal;
