/** Recognition: what kind of page is this? One file per page kind in `pages/`. */
import type { PageSource } from './messages/page-source';
import type { PageRule, Recognised, Surroundings } from './page-rules';
import { recogniseBy } from './page-scoring';
import { sourceOf } from './page-source';
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
 * Recognises a page among all kinds, by its markup.
 * @param around what is known besides the page; nothing by default
 * @returns the likeliest kind with its score (0–1) and reasons, or null when nothing is worth a word; never throws
 */
export const recogniseSource = (
  source: PageSource,
  url: string,
  around: Surroundings = {},
): Recognised | null => recogniseBy(pageRules, source, url, around);

/** The same of a document. Reads it once, changes nothing, forces no layout. */
export const recognise = (document: Document, url: string, around: Surroundings = {}): Recognised | null => {
  try {
    return recogniseSource(sourceOf(document), url, around);
  } catch {
    // A page that breaks even the prototypes is not recognised; it must not break us, nor itself through us.
    return null;
  }
};
