/** Sets of numbers as bits, packed so that a walk over a text touches little memory. */

function maskOf(numbers: ReadonlySet<number>): number[] {
  const masks = new Map<number, number>();
  for (const one of numbers) masks.set(one >> 5, (masks.get(one >> 5) ?? 0) | (1 << (one & 31)));
  return [...masks].flat();
}

/**
 * The bits of many sets, one after the other: where they stand and what they are, in turn.
 * @returns the bits, and where those of each set begin; those of the next one begin where they end
 */
export function masksOf(
  sets: readonly ReadonlySet<number>[],
): [masks: Int32Array<ArrayBuffer>, starts: Int32Array<ArrayBuffer>] {
  const masks = sets.map(maskOf);
  const starts = new Int32Array(masks.length + 1);
  for (const [i, own] of masks.entries()) starts[i + 1] = (starts[i] ?? 0) + own.length;
  return [Int32Array.from(masks.flat()), starts];
}
