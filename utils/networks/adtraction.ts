/** Adtraction, Europe. Click and conversion share a path; the conversion is told by `trt`. */
import type { Network } from '../networks';

export default {
  id: 'adtraction',
  name: 'Adtraction',
  confidence: 'high',
  click: [{ host: 'track.adtraction.com', path: /^\/t\/t/, params: ['a', 'as'] }],
  shapes: [{ path: /^\/t\/t$/, params: ['as', 'a', 'tk'] }],
  landingParams: ['at_gd'],
  conversion: [{ host: 'track.adtraction.com', path: /^\/t\/t/, params: ['trt'] }],
  cookies: [/^at_gd$/],
  sources: [
    { url: 'https://github.com/stape-io/adtraction-tag/tree/146b196', readOn: '2026-11-22' },
    { url: 'pkg:npm/%40adguard/dnr-rulesets@3.3.20260320140136', readOn: '2026-11-22' },
  ],
} satisfies Network;
