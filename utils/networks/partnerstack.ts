/** PartnerStack, worldwide: each shop has a click host of its own. */
import type { Network } from '../networks';

export default {
  id: 'partnerstack',
  name: 'PartnerStack',
  confidence: 'medium',
  click: [],
  landingParams: ['ps_xid', 'ps_partner_key', 'gsxid', 'gspk'],
  conversion: [],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
