/** The kept text of a page with what was there but not to be seen: folded away, hidden. */
import type { TextPlaces } from '../records';

/** Stands on a line of its own between what was visible and what was not, the same in every language: programs look for it. */
export const unseenMark = '--- not visible at capture ---';

const letters = (text: string) => text.normalize('NFKC').replace(/[\s\u200b\u00ad]+/g, '');

/** Appends every block that was not visible and is not in the text anyway, each on lines of its own; the text alone when there is none. */
export function withUnseen(text: string, { blocks }: Pick<TextPlaces, 'blocks'>): string {
  const known = letters(text);
  const added = new Set<string>();
  for (const { text: words, seen } of blocks)
    if (seen !== 'visible' && !known.includes(letters(words))) added.add(words);
  return added.size === 0 ? text : [text.trimEnd(), '', unseenMark, '', ...added, ''].join('\n');
}
