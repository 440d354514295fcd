/** The network of Hapitas’s operator, Japan, on the Affilicode engine: a shop’s last page tells the point site itself of the sale. */
import type { Network } from '../networks';

export default {
  id: 'ozasp',
  name: 'ozasp.jp',
  confidence: 'medium',
  click: [],
  landingParams: [],
  conversion: [{ host: 'ozasp.jp', path: /^\/track\.php/ }],
  cookies: [],
  sources: [{ url: 'https://blog.affilicode.jp/article/21100', readOn: '2026-11-22' }],
} satisfies Network;
