/** LINEショッピング; this host was seen in Taiwan. */
import type { Portal } from '../portal-shape';

export default {
  id: 'line-shopping',
  name: 'LINEショッピング / LINE購物',
  hosts: ['buy.line.me'],
  kind: 'point-site',
  languages: ['ja', 'zh'],
  clickOut: [{ host: 'buy.line.me', path: /^\/u\/partner\/\d+/ }],
  sources: [
    {
      url: 'https://github.com/irisplin/stand-down/blob/0514670/README.md',
      readOn: '2026-11-22',
      secondary: true,
      for: ['clickOut'],
    },
  ],
} satisfies Portal;
