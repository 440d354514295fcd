/** Stored bytes against their names, read into memory that is used again. */
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../utils/custody';
import { crc32, holdAgainst } from '../../utils/custody/intact';
import { ahead } from '../../utils/turns/ahead';

const file = (size: number, by: number) => new Uint8Array(size).fill(by);

describe('a stored file', () => {
  it.each([0, 1, 15, 16, 65_536, 1_048_576, 1_048_577, 3_000_000])(
    'of %d bytes is what was kept',
    async (size) => {
      const bytes = file(size, 7);
      const blob = new Blob([bytes]);
      expect(await holdAgainst(await sha256(bytes), blob)).toEqual({
        blob,
        head: bytes.slice(0, 16),
        crc32: crc32(bytes),
      });
    },
  );

  it('is not when one bit of it is another', async () => {
    const bytes = file(100_000, 7);
    const digest = await sha256(bytes);
    bytes[99_999] = 6;
    expect(await holdAgainst(digest, new Blob([bytes]))).toBeNull();
  });

  it('is itself however many are read at once, large and small by turns', async () => {
    const sizes = Array.from({ length: 40 }, (_, i) => (i % 3 ? 20_000 + i : 20_000_000 + i));
    const held = sizes.map(async (size, i) => {
      const bytes = file(size, i);
      const found = await holdAgainst(await sha256(bytes), new Blob([bytes]));
      return found?.crc32 === crc32(bytes);
    });
    expect(await Promise.all(held)).toEqual(sizes.map(() => true));
  });

  it('that cannot be read is not called another', async () => {
    const gone = new Blob(['gone']);
    Object.defineProperty(gone, 'stream', {
      value: () =>
        new ReadableStream({ type: 'bytes', pull: (one) => one.error(new Error('NotReadableError')) }),
    });
    await expect(holdAgainst(await sha256('gone'), gone)).rejects.toThrow('NotReadableError');
  });

  it('that ends too soon is not called intact', async () => {
    const short = new Blob([file(10, 1)]);
    Object.defineProperty(short, 'stream', { value: () => new Blob([file(4, 1)]).stream() });
    expect(await holdAgainst(await sha256(file(10, 1)), short)).toBeNull();
  });
});

describe('what is done ahead', () => {
  it('comes in order, and so many are under way at most', async () => {
    let under = 0;
    let most = 0;
    const task = async (ms: number) => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, ms));
      under--;
      return ms * 2;
    };
    const found: number[][] = [];
    for await (const pair of ahead([9, 1, 5, 0, 3], 2, task)) found.push(pair);
    expect(found).toEqual([9, 1, 5, 0, 3].map((ms) => [ms, ms * 2]));
    expect(most).toBe(3);
  });

  it('that fails fails in its turn', async () => {
    const seen: number[] = [];
    const task = async (item: number) => {
      if (item === 2) throw new Error('two');
      return item;
    };
    const all = async () => {
      for await (const [item] of ahead([1, 2, 3], 2, task)) seen.push(item);
    };
    await expect(all()).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });
});
