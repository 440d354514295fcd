/** CupoNation, also under the names of newspapers. */
import type { Portal } from '../portal-shape';

export default {
  id: 'cuponation',
  name: 'CupoNation (white label)',
  hosts: [
    'cuponation.com.sg',
    '*.cuponation.com.sg',
    'cuponation.com.au',
    '*.cuponation.com.au',
    'coupons.hardwarezone.com.sg',
  ],
  kind: 'coupon',
  languages: ['en'],
  clickOut: [
    { host: 'www.cuponation.com.sg', path: /^\/api\/seo\/redirect/, params: ['cid', 'url', 'afsrc'] },
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
