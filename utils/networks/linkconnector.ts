/** LinkConnector, United States. */
import type { Network } from '../networks';

export default {
  id: 'linkconnector',
  name: 'LinkConnector',
  confidence: 'medium',
  click: [{ host: 'www.linkconnector.com', path: /^\/(?:ta|traffic_record)\.php/ }],
  landingParams: [],
  conversion: [{ host: 'www.linkconnector.com', path: /^\/tr\.php/ }],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
