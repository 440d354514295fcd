/** FindPrice, Taiwan, compares prices. */
import type { Portal } from '../portal-shape';

export default {
  id: 'findprice',
  name: 'FindPrice',
  hosts: ['findprice.com.tw', '*.findprice.com.tw'],
  kind: 'comparison',
  languages: ['zh'],
  country: 'TW',
  zone: 'Asia/Taipei',
  currency: 'TWD',
  clickOut: [{ host: 'www.findprice.com.tw', path: /^\/go\//, params: ['s', 't', 'afsrc'] }],
  sources: [
    {
      url: 'https://github.com/irisplin/stand-down/blob/0514670/README.md',
      readOn: '2026-11-22',
      secondary: true,
      for: ['clickOut'],
    },
  ],
} satisfies Portal;
