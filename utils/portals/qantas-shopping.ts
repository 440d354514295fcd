/** Qantas Shopping, Australia. */
import type { Portal } from '../portal-shape';

export default {
  id: 'qantas-shopping',
  name: 'Qantas Shopping',
  hosts: ['shopping.qantas.com'],
  kind: 'loyalty',
  languages: ['en'],
  country: 'AU',
  currency: 'AUD',
  clickOut: [{ host: 'shopping.qantas.com', path: /^\/shop/, params: ['id'] }],
  sources: [
    {
      url: 'https://github.com/irisplin/stand-down/blob/0514670/README.md',
      readOn: '2026-11-22',
      secondary: true,
      for: ['clickOut'],
    },
  ],
} satisfies Portal;
