/** ADMAGE, Japan: an engine networks run on, each on hosts of its own. Known by the click ids of two of them, famad and Zucks Affiliate. */
import type { Network } from '../networks';

export default {
  id: 'engine-admage',
  name: 'ADMAGE',
  confidence: 'medium',
  click: [],
  landingParams: ['famad_xuid', 'zucks_xuid', '_zucks_suid'],
  conversion: [],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
