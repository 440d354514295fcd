/** Kickback, Australia. */
import type { Portal } from '../portal-shape';

export default {
  id: 'kickback-au',
  name: 'Kickback',
  hosts: ['kickback.com.au', '*.kickback.com.au'],
  kind: 'cashback',
  languages: ['en'],
  country: 'AU',
  currency: 'AUD',
  clickOut: [{ host: 'kickback.com.au', path: /^\/conversion\/merchants\/[^/]+\/redirect/ }],
  sources: [
    {
      url: 'https://github.com/irisplin/stand-down/blob/0514670/README.md',
      readOn: '2026-11-22',
      secondary: true,
      for: ['clickOut'],
    },
  ],
} satisfies Portal;
