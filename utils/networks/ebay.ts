/** eBay Partner Network, worldwide. The same host counts eBay’s own mails, so a click must name its campaign. `campid` on landing pages is everybody’s word. */
import type { Network } from '../networks';

export default {
  id: 'ebay',
  name: 'eBay Partner Network',
  confidence: 'medium',
  click: [{ host: 'rover.ebay.com', path: /^\/rover\/\d+\//, params: ['campid'] }],
  landingParams: ['mkrid'],
  conversion: [],
  cookies: [],
  sources: [
    { url: 'https://github.com/ClearURLs/Rules/blob/9317c06/data.min.json', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
