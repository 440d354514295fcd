/** The report of what was masked: by where and why, and how often. */
import type { Shot } from '../capture';
import type { Mask, Masked, MaskReason } from '../records';
import { addCounts, type MaskCount } from './mask-text';

/** Gap up to which the boxes of one number, split over elements, count as one, CSS px. */
const gap = 24;

/**
 * What a capture says was masked: in its pictures, in the text of its page, and in its snapshot. The words with their places are the
 * same text read again: of both counts the larger holds.
 * @param text what was masked in the text of the visit
 */
export function maskedIn(shot: Pick<Shot, 'measured' | 'masked'>, text: readonly MaskCount[] = []): Masked[] {
  const at = (where: Masked['where'], counts: readonly MaskCount[]): Masked[] =>
    counts.map(({ why, count }) => ({ where, why, count }));
  const told = (place: Masked['where']) =>
    addCounts(shot.masked?.filter(({ where }) => where === place) ?? []);
  return [
    ...at('picture', countMasks(shot.measured.masks)),
    ...at('text', larger(addCounts(text), told('text'))),
    ...at('snapshot', told('snapshot')),
  ];
}

const larger = (a: readonly MaskCount[], b: readonly MaskCount[]): MaskCount[] => {
  const most = new Map<MaskReason, number>();
  for (const { why, count } of [...a, ...b]) most.set(why, Math.max(count, most.get(why) ?? 0));
  return [...most].map(([why, count]) => ({ why, count }));
};

/** Runs a cleaning and counts what it masked. */
export function counted(clean: (onMasked: (why: MaskReason) => void) => string): {
  html: string;
  masked: Masked[];
} {
  const reasons: MaskCount[] = [];
  const html = clean((why) => reasons.push({ why, count: 1 }));
  return { html, masked: addCounts(reasons).map(({ why, count }) => ({ where: 'snapshot', why, count })) };
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
