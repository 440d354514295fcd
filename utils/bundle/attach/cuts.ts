/** Where a tall picture may be cut into pages: between blocks of text, never through a line of it. */

/** What is known of a picture’s rows; all in CSS px from the top of the picture. */
export interface Rows {
  height: number;
  /** From top to bottom of each line of text; null where it is not known where the text stands. */
  lines: readonly Span[] | null;
  /** The same of whole blocks of text. */
  blocks: readonly Span[];
  /** Whether nothing but one colour stands at this height. */
  isPlain: (y: number) => boolean;
}

export type Span = readonly [from: number, to: number];

/** A page is filled at least so far before a better place is looked for further up. */
const wellFilled = 0.72;
/** And at least so far where only a poorer place is found. */
const halfFilled = 0.45;
/** CSS px above and below that part paragraphs or sections, not the lines of a list. */
const roomy = 13;
/** CSS px of a gap that are looked at. */
const widestGap = 24;

const isInside = (spans: readonly Span[], y: number) => spans.some(([from, to]) => y > from && y < to);

/**
 * Where the part that begins at `from` and may be `most` high ends. The lowest place that is good enough: where much room parts what
 * stands above and below and the picture is plain; then between blocks; then between lines; where no text is known, or none of it
 * leaves a gap, wherever it is plain; then at the full height.
 */
export function cutAfter(rows: Rows, from: number, most: number): number {
  const end = from + most;
  if (end >= rows.height) return rows.height;
  const lines = near(rows.lines ?? [], from, end);
  const blocks = near(rows.blocks, from, end);
  const known = rows.lines !== null;
  const isFree = (y: number) => !isInside(lines, y);
  const isRoomy = (y: number) =>
    known && !lines.some(([top, bottom]) => y > top - roomy && y < bottom + roomy);
  const choices: readonly (readonly [least: number, isGood: (y: number) => boolean])[] = [
    [wellFilled, (y) => isRoomy(y) && rows.isPlain(y)],
    [halfFilled, (y) => isFree(y) && rows.isPlain(y) && !isInside(blocks, y)],
    [wellFilled, isRoomy],
    [wellFilled, (y) => isFree(y) && rows.isPlain(y)],
    [halfFilled, (y) => known && isFree(y)],
    [0.1, (y) => known && isFree(y)],
    [halfFilled, rows.isPlain],
  ];
  for (const [least, isGood] of choices)
    for (let y = Math.floor(end); y >= from + least * most; y -= 1) if (isGood(y)) return middle(isGood, y);
  return Math.floor(end);
}

/** The middle of a gap rather than its edge, where a stroke may reach out of its line; of a wide one, a little above its end. */
function middle(isGood: (y: number) => boolean, end: number): number {
  let top = end;
  while (end - top < widestGap && isGood(top - 1)) top -= 1;
  return Math.ceil((top + end) / 2);
}

const near = (spans: readonly Span[], from: number, end: number) =>
  spans.filter(([top, bottom]) => bottom > from && top <= end);
