/** Bring! cashback inside crypto wallets. */
import type { Portal } from '../portal-shape';

export default {
  id: 'ext-bring',
  name: 'Bring! cashback SDK (bringweb3)',
  hosts: ['bringweb3.io', '*.bringweb3.io'],
  kind: 'shopping-extension',
  languages: ['en'],
  sources: [
    {
      url: 'https://github.com/Emurgo/bring-chromeExtension/blob/HEAD/extension-files/test-extension/src/background.js',
      readOn: '2026-11-26',
    },
  ],
} satisfies Portal;
