/** From fragments to blocks of text: card numbers masked, lines joined, small print known by the page's own size. */
import type { MaskReason, Rect, TextBlock } from '../../records';
import { dots, maskText } from '../mask-text';
import type { Own } from '../personal';
import { addPiece, cardNumbersIn, type Piece } from '../pieces';
import type { Fragment } from './fragments';
import type { Sides } from './ground';
import type { Line } from './lines';

/** Below this any print is small, CSS px. */
const smallest = 11;
/** Share of the page's own text size up to which print is small. */
const smallShare = 0.8;

/**
 * Masks the fragments and joins those of one block that are seen alike. `masked` says why, once for each place.
 * @param words the shopper's own, or null where personal data stays
 */
export function blocksOf(
  fragments: readonly Fragment[],
  words: readonly Own[] | null,
): { blocks: TextBlock[]; masked: MaskReason[] } {
  const masked = maskIn(fragments, words);
  const own = ownSize(fragments);
  const blocks: TextBlock[] = [];
  for (const group of groupsOf(fragments)) {
    const block = joined(group, own);
    if (!block) continue;
    // Joined without the space that stood between them, fragments may show what was not seen before.
    const again = maskText(block.text, words);
    masked.push(...again.masked.map(({ why }) => why));
    blocks.push({ ...block, text: again.text });
  }
  return { blocks, masked };
}

/** Replaces what must not be kept in place, where it runs over several fragments too. */
function maskIn(fragments: readonly Fragment[], words: readonly Own[] | null): MaskReason[] {
  const byNode = new Map<Piece['node'], Fragment>();
  const pieces: Piece[] = [];
  for (const fragment of fragments) {
    // A node cut into several fragments needs a sign for each.
    const node = byNode.has(fragment.node) ? new Text() : fragment.node;
    byNode.set(node, fragment);
    addPiece(pieces, node, fragment.text, words !== null);
  }
  const found = cardNumbersIn(pieces, words);
  for (const { node, start, end } of found) {
    const fragment = byNode.get(node);
    if (!fragment) continue;
    const { text } = fragment;
    fragment.text = text.slice(0, start) + dots(text.slice(start, end)) + text.slice(end);
  }
  return found.map(({ why }) => why);
}

function* groupsOf(fragments: readonly Fragment[]): Generator<Fragment[]> {
  let group: Fragment[] = [];
  for (const fragment of fragments) {
    const [first] = group;
    const same = first?.block === fragment.block && first.seen === fragment.seen && first.of === fragment.of;
    if (!same && group.length) {
      yield group;
      group = [];
    }
    group.push(fragment);
  }
  if (group.length) yield group;
}

function joined(group: readonly Fragment[], own: number): TextBlock | null {
  const [first] = group;
  let text = '';
  const lines: Line[] = [];
  for (const fragment of group) {
    const lead = text === '' || /\s$/.test(text) ? (/^ +/.exec(fragment.text)?.[0].length ?? 0) : 0;
    const from = text.length - lead;
    text += fragment.text.slice(lead);
    for (const { start, sides } of fragment.lines)
      add(lines, { start: Math.max(0, from + start), sides }, fragment.vertical);
  }
  const trimmed = text.trim();
  if (!first || !trimmed) return null;
  const cut = text.length - text.trimStart().length;
  const worded = lines.filter(({ start }) => start - cut < trimmed.length);
  const sizes = group.filter((fragment) => fragment.size > 0 && fragment.text.trim());
  const size = sizes.length ? Math.min(...sizes.map((fragment) => fragment.size)) : 0;
  return {
    text: trimmed,
    boxes: worded.map(({ sides }) => rectOf(sides)),
    ...(worded.length ? { starts: worded.map(({ start }) => Math.max(0, start - cut)) } : {}),
    seen: first.seen,
    small: size > 0 && (size < smallest || size <= own * smallShare),
    ...(first.of ? { of: first.of } : {}),
  };
}

/** Adds a box, or widens the last one when it goes on in the same line. */
function add(lines: Line[], line: Line, vertical: boolean): void {
  const last = lines.at(-1);
  const join = last && sameLine(turned(last.sides, vertical), turned(line.sides, vertical));
  if (!last || !join) lines.push(line);
  else
    last.sides = {
      left: Math.min(last.sides.left, line.sides.left),
      top: Math.min(last.sides.top, line.sides.top),
      right: Math.max(last.sides.right, line.sides.right),
      bottom: Math.max(last.sides.bottom, line.sides.bottom),
    };
}

const turned = ({ left, top, right, bottom }: Sides, vertical: boolean): Sides =>
  vertical ? { left: top, top: left, right: bottom, bottom: right } : { left, top, right, bottom };

/** Half of the lower one's height in common, and no gap wider than a few letters. */
function sameLine(a: Sides, b: Sides): boolean {
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const height = Math.min(a.bottom - a.top, b.bottom - b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return common >= height / 2 && gap < 3 * height;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const rectOf = ({ left, top, right, bottom }: Sides): Rect => ({
  x: tenth(left),
  y: tenth(top),
  width: tenth(right - left),
  height: tenth(bottom - top),
});

/** The size that most of the visible letters have, CSS px; 0 when there are none. */
function ownSize(fragments: readonly Fragment[]): number {
  const letters = new Map<number, number>();
  for (const { seen, of, size, text } of fragments)
    if (seen === 'visible' && of === null && size > 0)
      letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}
