/** Affilae, France: clicks and conversions run on the shop’s own hosts. */
import type { Network } from '../networks';

export default {
  id: 'affilae',
  name: 'Affilae',
  confidence: 'medium',
  click: [],
  landingParams: ['aecid'],
  conversion: [],
  cookies: [],
  sources: [
    {
      url: 'https://github.com/CommandersAct/Platform-Documentation/tree/HEAD/features/destinations/destinations-catalog',
      readOn: '2026-11-22',
    },
  ],
} satisfies Network;
