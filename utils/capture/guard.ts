/** Runs in the page, before its text is sent: takes out what only the page itself can tell to be a secret. */
import { isTextBox } from './field-label';
import { findWords } from './find-words';
import { type MaskedText, maskRanges } from './mask-text';
import type { Own } from './personal';
import { type OpenShadow, PageTooLarge, type Walked, walkPage } from './walk';

/** Longest search for them, ms: the text is sent in any case, and masked again by what it says itself. */
const searchLimit = 1_500;
/** Words of the shopper's own that are sent along, and the longest, UTF-16 units. */
const mostOwn = 100;
const longestOwn = 200;
const deepest = 3;

export interface Guarded extends MaskedText {
  /** What the shopper's fields and delivery blocks hold: masked where the user asked for it, and never stored. */
  own: Own[];
}

/** The text without what stands in text boxes that ask for a secret. */
export function guardText(document: Document, openShadow: OpenShadow, text: string): Guarded {
  const own: Own[] = [];
  const secrets: { why: Walked['fields'][number]['why']; text: string }[] = [];
  const deadline = performance.now() + searchLimit;
  const read = (root: Document, depth: number) => {
    const walked = walkPage(root, openShadow, deadline, true);
    own.push(...walked.own);
    for (const { element, why } of walked.fields)
      if (isTextBox(element)) secrets.push({ why, text: element.textContent ?? '' });
    for (const frame of depth < deepest ? walked.frames : []) {
      const content: unknown = Reflect.get(frame, 'contentDocument');
      if (content) read(content as Document, depth + 1);
    }
  };
  try {
    read(document, 0);
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
  }
  const fit = own.filter((one) => one.text.trim() && one.text.length <= longestOwn);
  return { ...maskRanges(text, findWords(text, secrets)), own: fit.slice(0, mostOwn) };
}

/** Words of the shopper's own in a page and its frames of the same site. Throws `PageTooLarge` when they cannot be searched in time. */
export function ownWordsIn(document: Document, openShadow: OpenShadow, depth = 0): Own[] {
  const walked = walkPage(document, openShadow, performance.now() + searchLimit, true);
  const inner = depth < deepest ? walked.frames : [];
  return [
    ...walked.own,
    ...inner.flatMap((frame) => {
      const content: unknown = Reflect.get(frame, 'contentDocument');
      return content ? ownWordsIn(content as Document, openShadow, depth + 1) : [];
    }),
  ];
}
