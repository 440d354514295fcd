/** A8.net (F@N Communications), Japan. A redirect `?a8=` on the landing page is stored by the shop's own A8 tag and sent by the conversion tag. */
import type { Network } from '../networks';

export default {
  id: 'a8',
  name: 'A8.net',
  confidence: 'high',
  click: [{ host: 'px.a8.net', path: /^\/svt\/ejp/, params: ['a8mat', 'a8ejpredirect'] }],
  shapes: [{ path: /^\/svt\/ejp/, params: ['a8mat'] }],
  landingParams: ['a8'],
  conversion: [
    { host: 'statics.a8.net', path: /^\/a8sales\/a8sales\.js/ },
    { host: 'px.a8.net', path: /^\/a8fly\/earnings/ },
    { host: 'px.a8.net', path: /^\/cgi-bin\/a8fly\/sales/ },
  ],
  cookies: [/^_a8_s\d{14}$/],
  // The programme's id (PGID) of 15 signs is the `pid` of the tags, and part of the cookie's name (tracking guide).
  ids: [{ of: 'programme', cookie: /^_a8_(s\d{14})$/ }],
  endedHosts: ['coreda.jp', '*.coreda.jp'],
  sources: [
    { url: 'https://document.a8.net/ec/trackingGuide-ja.html', readOn: '2026-11-22' },
    {
      url: 'http://document.a8.net/a8docs/a8-tracking/js-tracking/a8-js-tracking.html',
      readOn: '2026-11-22',
    },
    { url: 'https://11874.click/a8-net-dead-link', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
