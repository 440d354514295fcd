import { describe, expect, it } from 'vitest';
import { compare } from '../../utils/capture/agreement';

const size = { width: 64, height: 32 };
const place = { x: 0, y: 100, width: 256, height: 128 };
const blank = () => new Uint8ClampedArray(size.width * size.height * 4).fill(255);

/** Blackens a part of a picture, px. */
function paint(data: Uint8ClampedArray, x0: number, y0: number, width: number, height: number) {
  for (let y = y0; y < y0 + height; y++)
    for (let x = x0; x < x0 + width; x++)
      data.fill(0, 4 * (y * size.width + x), 4 * (y * size.width + x) + 3);
  return data;
}

describe('the agreement of a drawing with a photograph', () => {
  it('is full when they are the same', () => {
    expect(compare(blank(), blank(), size, place)).toEqual({ share: 1, poor: [] });
  });

  it('names the cells that differ, in px of the page, neighbours as one', () => {
    const drawn = paint(blank(), 16, 0, 32, 16);
    expect(compare(blank(), drawn, size, place)).toEqual({
      share: 0.75,
      poor: [{ x: 64, y: 100, width: 128, height: 64 }],
    });
  });

  it('lets pass what is no more than an edge drawn softer', () => {
    const soft = blank().map((value, i) => (i % 4 === 3 ? value : value - 10));
    expect(compare(blank(), soft, size, place)).toEqual({ share: 1, poor: [] });
    const thin = paint(blank(), 16, 0, 1, 16);
    expect(compare(blank(), thin, size, place).poor).toEqual([]);
  });

  it('counts a cell as poor from a tenth of it on, and none beyond what was compared', () => {
    const cut = { width: 60, height: 32 };
    const drawn = paint(blank(), 0, 0, 64, 32);
    const { poor } = compare(blank(), drawn, cut, { x: 0, y: 0, width: 240, height: 128 });
    expect(Math.max(...poor.map(({ x, width }) => x + width))).toBe(240);
    expect(compare(blank(), paint(blank(), 0, 0, 2, 16), size, place).poor).toHaveLength(1);
  });
});
