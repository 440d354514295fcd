/**
 * Can the text of a picture be read as in the truth?
 *
 * A text block counts when it shows in the truth: its luminance spreads by `leastSpread` or more over the pixels of its lines.
 * Of a long block the first `mostLines` lines are looked at. It is legible in a picture when, at some shift of up to `furthest` px (text that moved a little, or sank in its line, is still read),
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
const furthest = { x: 3, y: 10 };
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
  const [own, theirs] = [greyOf(truth), greyOf(picture)];
  for (const { text, lines } of blocks) {
    const boxes = lines.slice(0, mostLines).flatMap((line) => inside(truth, line) ?? []);
    if (boxes.length === 0 || boxes.some((box) => without.some((other) => touch(box, other)))) continue;
    if (correlate(own, own, boxes, 0, 0).spread < leastSpread) continue;
    result.blocks++;
    if (reads(own, theirs, boxes)) result.legible++;
    else result.lost.push(text);
  }
  return result;
}

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function reads(truth: Grey, picture: Grey, boxes: readonly Box[]): boolean {
  return shifts.some(([dx, dy]) => {
    const { correlation, kept } = correlate(truth, picture, boxes, dx, dy);
    return correlation >= leastCorrelation && kept >= leastKept;
  });
}

const wide = 2 * furthest.x + 1;
const high = 2 * furthest.y + 1;
/** Shifts to try, the nearest first: text mostly stands where it stood. */
const shifts = Array.from({ length: wide * high }, (_, i): readonly [dx: number, dy: number] => [
  (i % wide) - furthest.x,
  Math.floor(i / wide) - furthest.y,
]).sort(([ax, ay], [bx, by]) => ax ** 2 + ay ** 2 - bx ** 2 - by ** 2);

/** Luminance, a byte a pixel. */
interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Where nothing was drawn is white. */
function greyOf({ width, height, data }: Raster): Grey {
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 4)
    grey[i] =
      data[at + 3] === 0
        ? 255
        : 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
  return { width, height, data: grey };
}

/**
 * Correlation of the truth's pixels in the boxes with the picture's, shifted; outside the picture is white.
 * `spread`: standard deviation in the truth; `kept`: the share of it that the picture still has.
 */
function correlate(truth: Grey, picture: Grey, boxes: readonly Box[], dx: number, dy: number) {
  let [count, a1, b1, a2, b2, both] = [0, 0, 0, 0, 0, 0];
  for (const { x, y, width, height } of boxes)
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) {
        const a = truth.data[row * truth.width + column] ?? 255;
        const [px, py] = [column + dx, row + dy];
        const there = px >= 0 && px < picture.width && py >= 0 && py < picture.height;
        const b = there ? (picture.data[py * picture.width + px] ?? 255) : 255;
        count++;
        a1 += a;
        b1 += b;
        a2 += a * a;
        b2 += b * b;
        both += a * b;
      }
  const [own, theirs] = [a2 - a1 ** 2 / count, b2 - b1 ** 2 / count];
  const shared = both - (a1 * b1) / count;
  return {
    correlation: own > 0 && theirs > 0 ? shared / Math.sqrt(own * theirs) : 0,
    kept: own > 0 ? Math.sqrt(Math.max(0, theirs) / own) : 0,
    spread: Math.sqrt(own / count),
  };
}
