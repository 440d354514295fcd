/** AFAD / CATS, Japan: an engine many small networks run on, each on hosts of its own, of which these two were seen. */
import type { Network } from '../networks';

export default {
  id: 'engine-afad',
  name: 'AFAD',
  confidence: 'medium',
  click: [],
  shapes: [{ path: /^\/cl\//, params: ['b_id', 't_id'] }],
  landingParams: [],
  conversion: [
    { host: 'admin.mtrf.net', path: /^\/ac\/action(?:_js)?\.php/ },
    { host: 'ad.resultplus2.jp', path: /^\/ac\/action(?:_js)?\.php/ },
  ],
  cookies: [],
  sources: [{ url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' }],
} satisfies Network;
