/** PayPal Honey. It may set its own link at the checkout, in a tab or a frame nobody looks at. */
import type { Portal } from '../portal-shape';

export default {
  id: 'ext-honey',
  name: 'PayPal Honey',
  hosts: ['joinhoney.com', '*.joinhoney.com', 'honey.io', '*.honey.io'],
  kind: 'shopping-extension',
  languages: ['en'],
  clickOut: [
    { host: 'o.honey.io', path: /^\/store\/\d+\/[a-z_]+/, params: ['afsrc', 'src', 'param0', 'af0', 'af8'] },
  ],
  sources: [
    {
      url: 'https://github.com/irisplin/stand-down/blob/0514670/README.md',
      readOn: '2026-11-22',
      secondary: true,
      for: ['clickOut'],
    },
  ],
} satisfies Portal;
