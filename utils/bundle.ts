/** Bundles: everything kept of a trip as one ZIP that a desk can read and anyone can check. */
export type { BundleCase, BundleOptions } from './bundle/case';
export { type Verdict, verifyBundle } from './bundle/verify';
export { type Bundle, writeBundle } from './bundle/write';
