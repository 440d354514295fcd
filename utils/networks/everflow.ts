/** Everflow, worldwide: each shop has a click host of its own. */
import type { Network } from '../networks';

export default {
  id: 'everflow',
  name: 'Everflow',
  confidence: 'medium',
  click: [],
  landingParams: ['_ef_transaction_id'],
  conversion: [],
  cookies: [/^ef_transaction_id$/],
  sources: [{ url: 'https://github.com/stape-io/everflow-tag', readOn: '2026-11-22' }],
} satisfies Network;
