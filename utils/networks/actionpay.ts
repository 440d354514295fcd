/** Actionpay, Russia and Latin America. Only its domains are known for sure. */
import type { Network } from '../networks';

export default {
  id: 'actionpay',
  name: 'Actionpay',
  confidence: 'low',
  click: [
    { host: '*.actionpay.ru', path: /^\/./ },
    { host: '*.adnwb.ru', path: /^\/./ },
    { host: '*.adonweb.ru', path: /^\/./ },
  ],
  landingParams: [],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'pkg:npm/%40ghostery/trackerdb@1.0.945', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
