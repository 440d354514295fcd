/** The little statistics the bench needs. None of it changes what it is given. */
import type { Figure } from './part';

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The value below which the share `share` (0–1) of the values lies, without interpolation. Throws when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = ascending(values);
  const found = sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)];
  if (found === undefined) throw new Error('There are no values to take a quantile of.');
  return found;
}

/** The middle value; of an even number of values the mean of the middle two. Throws when there are none. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[half - 1], sorted[half]];
  if (high === undefined) throw new Error('There are no values to take a median of.');
  return sorted.length % 2 || low === undefined ? high : (low + high) / 2;
}

export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** What a figure tells of measurements. Throws when there are none. */
export const timesOf = (unit: Figure['unit'], values: readonly number[]) => ({
  unit,
  runs: values.length,
  median: median(values),
  p95: p95(values),
});

/** Mean of factors, all above 0. */
export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((total, value) => total + Math.log(value), 0) / values.length);

/** Numbers from 0 up to 1, the same for the same seed (mulberry32): a bench that is run again draws the same. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** As many values as given, drawn from them with replacement. */
export const resample = <Value>(values: readonly Value[], random: () => number): Value[] =>
  values.flatMap(() => values.slice(Math.floor(random() * values.length)).slice(0, 1));

/** 95 % percentile interval of whatever `draw` computes from resampled measurements. */
export function bootstrap(draw: (random: () => number) => number, times = 2_000): readonly [number, number] {
  const random = randomFrom(20_261_122);
  const drawn = Array.from({ length: times }, () => draw(random));
  return [quantile(drawn, 0.025), quantile(drawn, 0.975)];
}
