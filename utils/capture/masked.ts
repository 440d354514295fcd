/** The report of what was masked: by where and why, and how often. */
import type { Shot } from '../capture';
import type { Mask, Masked } from '../records';
import { addCounts, type MaskCount } from './mask-text';

/** Gap up to which the boxes of one number, split over elements, count as one, CSS px. */
const gap = 24;

/** What a capture says was masked: in its pictures, in the page's text, and in what its method reports itself. */
export function maskedIn(shot: Pick<Shot, 'measured' | 'masked'>, text: readonly MaskCount[] = []): Masked[] {
  const at = (where: Masked['where'], counts: readonly MaskCount[]): Masked[] =>
    counts.map(({ why, count }) => ({ where, why, count }));
  const others = shot.masked?.filter(({ where }) => where !== 'picture' && where !== 'text') ?? [];
  return [...at('picture', countMasks(shot.measured.masks)), ...at('text', addCounts(text)), ...others];
}

/** Masks by why; boxes side by side on one line are one thing. */
export function countMasks(masks: readonly Mask[]): MaskCount[] {
  const seen: Mask[] = [];
  return addCounts(
    masks.flatMap((mask) => {
      const beside = seen.some((other) => other.why === mask.why && areBeside(other, mask));
      seen.push(mask);
      return beside ? [] : [{ why: mask.why, count: 1 }];
    }),
  );
}

const areBeside = (a: Mask, b: Mask): boolean =>
  Math.abs(a.y - b.y) < 4 &&
  Math.abs(a.height - b.height) < 4 &&
  b.x - (a.x + a.width) <= gap &&
  a.x - (b.x + b.width) <= gap;
