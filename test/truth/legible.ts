/**
 * Can the text of a picture be read as in the truth?
 *
 * A text block counts when it shows in the truth: its luminance spreads by `leastSpread` or more over the pixels of its lines.
 * Of a long block the first `mostLines` lines are looked at. It is legible in a picture when, at some shift of up to `furthest` px each way (text that moved a little is still read),
 * the luminance over the same lines correlates with the truth's by `leastCorrelation` or more, and still spreads by `leastKept`
 * of the truth's: zero-mean normalised cross-correlation, 1 for the same letters in any colours, about 0 for other letters.
 */
import type { Box, Raster } from './raster';
import { inside } from './raster';

/** One element's own text: the lines it stands on, in the unit of whoever holds it. */
export interface TextBlock {
  text: string;
  lines: readonly Box[];
}

const leastSpread = 6;
const leastCorrelation = 0.6;
const leastKept = 0.35;
const furthest = 3;
/** Lines looked at of one block: enough to tell, and a page of 60,000 px is done in seconds. */
const mostLines = 4;

export interface Legibility {
  /** Text blocks that show in the truth. */
  blocks: number;
  legible: number;
  /** Beginnings of those that cannot be read. */
  lost: string[];
}

/** Both pictures in the same place and scale; blocks in device px of the truth. Blocks that touch a box of `without` do not count. */
export function legibility(
  truth: Raster,
  picture: Raster,
  blocks: readonly TextBlock[],
  without: readonly Box[] = [],
): Legibility {
  const result: Legibility = { blocks: 0, legible: 0, lost: [] };
  for (const { text, lines } of blocks) {
    const boxes = lines.slice(0, mostLines).flatMap((line) => inside(truth, line) ?? []);
    if (boxes.length === 0 || boxes.some((box) => without.some((other) => touch(box, other)))) continue;
    const letters = boxes.map((box) => luminance(truth, box));
    if (spread(letters.flat()) < leastSpread) continue;
    result.blocks++;
    if (reads(letters.flat(), picture, boxes)) result.legible++;
    else result.lost.push(text);
  }
  return result;
}

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function reads(letters: readonly number[], picture: Raster, boxes: readonly Box[]): boolean {
  for (const [dx, dy] of shifts) {
    const seen = boxes.flatMap((box) => luminance(picture, { ...box, x: box.x + dx, y: box.y + dy }));
    const { correlation, kept } = compare(letters, seen);
    if (correlation >= leastCorrelation && kept >= leastKept) return true;
  }
  return false;
}

/** Shifts to try, the nearest first: text mostly stands where it stood. */
const shifts = Array.from({ length: (2 * furthest + 1) ** 2 }, (_, i) => [
  (i % (2 * furthest + 1)) - furthest,
  Math.floor(i / (2 * furthest + 1)) - furthest,
]).sort(([ax = 0, ay = 0], [bx = 0, by = 0]) => ax ** 2 + ay ** 2 - bx ** 2 - by ** 2) as [number, number][];

/** Luminance 0–255 of the pixels in a box, row by row; outside the picture, and where nothing was drawn, white. */
function luminance({ width, height, data }: Raster, box: Box): number[] {
  const found: number[] = [];
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) {
      const at = (y * width + x) * 4;
      const there = x >= 0 && y >= 0 && x < width && y < height && (data[at + 3] ?? 0) > 0;
      found.push(there ? grey(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) : 255);
    }
  return found;
}

const grey = (red: number, green: number, blue: number): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
}

/** `kept`: the share of the truth's spread that the picture still has. */
function compare(truth: readonly number[], seen: readonly number[]): { correlation: number; kept: number } {
  const [middle, other] = [mean(truth), mean(seen)];
  let [both, own, theirs] = [0, 0, 0];
  for (let i = 0; i < truth.length; i++) {
    const [a, b] = [(truth[i] ?? 0) - middle, (seen[i] ?? 0) - other];
    both += a * b;
    own += a * a;
    theirs += b * b;
  }
  return { correlation: theirs > 0 ? both / Math.sqrt(own * theirs) : 0, kept: Math.sqrt(theirs / own) };
}
