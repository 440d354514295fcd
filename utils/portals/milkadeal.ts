/** Milkadeal, Singapore. */
import type { Portal } from '../portal-shape';

export default {
  id: 'milkadeal',
  name: 'Milkadeal',
  hosts: ['milkadeal.sg', '*.milkadeal.sg'],
  kind: 'cashback',
  languages: ['en'],
  country: 'SG',
  zone: 'Asia/Singapore',
  currency: 'SGD',
  clickOut: [{ host: 'www.milkadeal.sg', path: /^\/stores\/shop\/\d+/ }],
  sources: [
    {
      url: 'https://github.com/irisplin/stand-down/blob/0514670/README.md',
      readOn: '2026-11-22',
      secondary: true,
      for: ['clickOut'],
    },
  ],
} satisfies Portal;
