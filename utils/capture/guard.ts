/** Runs in the page: what belongs to the shopper there, so that it can be masked wherever it stands. */
import type { Own } from './personal';
import { type OpenShadow, walkPage } from './walk';

/** Longest search for it, ms. */
const searchLimit = 1_500;
/** Longest words that are looked for, UTF-16 units. */
const longest = 200;
/** Frames within frames that are searched. */
const deepest = 3;

/**
 * Words of the shopper's own in a page and its frames of the same site: what fields and delivery blocks hold.
 * Throws `PageTooLarge` when they cannot be searched in time.
 */
export function ownWordsIn(document: Document, openShadow: OpenShadow, depth = 0): Own[] {
  const walked = walkPage(document, openShadow, performance.now() + searchLimit, true);
  const inner = depth < deepest ? walked.frames : [];
  return [
    ...walked.own.filter(({ text }) => text.trim() && text.length <= longest),
    ...inner.flatMap((frame) => {
      const content: unknown = Reflect.get(frame, 'contentDocument');
      return content ? ownWordsIn(content as Document, openShadow, depth + 1) : [];
    }),
  ];
}
