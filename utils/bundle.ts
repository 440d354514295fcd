/** Bundles: everything kept of a trip as one ZIP that a desk can read and anyone can check. */
export type { BundleCase, BundleOptions } from './bundle/case';
export { type BundleChoice, chosenCase, wholeChoice } from './bundle/choice';
export { collectionName, writeCollection } from './bundle/collection';
export { previewOf } from './bundle/preview';
export { type Verdict, verifyBundle } from './bundle/verify';
export { type Bundle, writeBundle } from './bundle/write';
