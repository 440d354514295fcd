/** Amazon Associates, worldwide. Sales are counted inside Amazon: there is no tag to see. `tag` and `linkCode` also reach the landing page, but are everybody’s words. */
import type { Network } from '../networks';

export default {
  id: 'amazon',
  name: 'Amazon Associates',
  confidence: 'high',
  click: [{ host: 'amzn.to', path: /^\/./ }],
  landingParams: ['ascsubtag', 'creativeasin'],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    { url: 'https://seashell-spa.com/amazon-cookie-moshimo', readOn: '2026-11-22' },
    {
      url: 'https://github.com/yocreoquesi/muga/blob/29c72e9/docs/affiliate-networks-matrix.md',
      readOn: '2026-11-22',
    },
  ],
} satisfies Network;
