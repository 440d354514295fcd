/** Recognition: what kind of page is this? One file per page kind in `pages/`. */
import type { PageRule, Recognised, Surroundings } from './page-rules';
import { recogniseBy } from './page-scoring';
import type { PageKind } from './records';

export type { PageRule, PageView, Place, Recognised, SignalRule, Surroundings } from './page-rules';

/** Kinds kept on their own; every other kind only as part of a trip. */
export const autoKinds: readonly PageKind[] = [
  'campaign',
  'entry',
  'checkout',
  'confirmation',
  'application',
];

/** Nothing is kept by itself below this score (0–1). */
export const saveThreshold = 0.75;

/** Every rule, in the order of the file names. */
export const pageRules = Object.values(
  import.meta.glob<PageRule>('./pages/*.ts', { eager: true, import: 'default' }),
);

/**
 * Recognises a page among all kinds. Reads the document once, changes nothing, forces no layout.
 * @param around what is known besides the document; nothing by default
 * @returns the likeliest kind with its score (0–1) and reasons, or null when nothing is worth a word
 */
export const recognise = (document: Document, url: string, around: Surroundings = {}): Recognised | null =>
  recogniseBy(pageRules, document, url, around);
