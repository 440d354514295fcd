/** PRESCO, Japan, on the AFAD engine. The value of its landing parameter is advertisement, group, days the click lasts, click: `12.3.60.abc…`. */
import type { Network } from '../networks';

export default {
  id: 'presco',
  name: 'PRESCO',
  confidence: 'high',
  click: [{ host: 'ad.presco.asia', path: /^\/cl\//, params: ['b_id', 't_id'] }],
  landingParams: ['presco_sid'],
  conversion: [],
  cookies: [/^(?:P_)?[CG]PR\d+$/],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
