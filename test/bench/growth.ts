/** How what was measured grows with the data. */
import type { Figure } from './part';
import { bootstrap, median, resample } from './stats';

/** Measurements by how much there was, ascending. */
export type BySize = readonly (readonly [size: number, values: readonly number[]])[];

/**
 * A ratio of medians for every size over the first, with its 95 % interval.
 * @param atMost what a ratio must not exceed, if anything was promised
 */
export function growthOf(name: string, bySize: BySize, atMost?: number): Figure[] {
  const [least, ...more] = bySize;
  if (!least) return [];
  const [from, base] = least;
  return more.map(([size, values]) => ({
    name: `${name}: ${size.toLocaleString('en')} ÷ ${from.toLocaleString('en')}`,
    unit: '×',
    runs: values.length,
    median: median(values) / median(base),
    interval: bootstrap((random) => median(resample(values, random)) / median(resample(base, random))),
    ...(atMost === undefined ? {} : { budget: { of: 'median', atMost } }),
  }));
}
