/** The kept text of a page with what was there but not to be seen: folded away, hidden. */
import type { TextPlaces } from '../records';

/** Stands on a line of its own between what was visible and what was not, the same in every language: programs look for it. */
export const unseenMark = '--- not visible at capture ---';

const letters = (text: string) => text.normalize('NFKC').replace(/[\s\u200b\u00ad]+/g, '');

/**
 * Appends every block that was not visible, each on lines of its own, unless a visible one says the same; the text alone when there is
 * none. What the browser counts as visible though it is folded to no height stands in both, and only below is it marked.
 */
export function withUnseen(text: string, { blocks }: Pick<TextPlaces, 'blocks'>): string {
  const visible = new Set(
    blocks.filter(({ seen }) => seen === 'visible').map((block) => letters(block.text)),
  );
  const added = new Set<string>();
  for (const { text: words, seen } of blocks)
    if (seen !== 'visible' && !visible.has(letters(words))) added.add(words);
  return added.size === 0 ? text : [text.trimEnd(), '', unseenMark, '', ...added, ''].join('\n');
}
