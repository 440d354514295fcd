import { describe, expect, it } from 'vitest';
import { compare } from '../truth/compare';
import { legibility, type TextBlock } from '../truth/legible';
import { blank, crop, decode, encode, paste, type Raster, resize } from '../truth/raster';

/** A white picture with dark strokes that look like letters: no two columns of strokes are alike. */
function written(width: number, height: number, seed: number, ink = 30): Raster {
  const picture = blank(width, height);
  picture.data.fill(255);
  let state = seed;
  for (let x = 4; x < width - 4; x += 2)
    for (let y = 4; y < height - 4; y += 2) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      if (state % 3 === 0) fill(picture, x, y, 2, 2, ink);
    }
  return picture;
}

function fill(picture: Raster, x: number, y: number, width: number, height: number, grey: number) {
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++)
      picture.data.set([grey, grey, grey, 255], (row * picture.width + column) * 4);
}

function moved(picture: Raster, dx: number, dy: number): Raster {
  const ground = blank(picture.width, picture.height);
  ground.data.fill(255);
  paste(ground, picture, dx, dy);
  return ground;
}

const copy = ({ width, height, data }: Raster): Raster => ({ width, height, data: data.slice() });
const line = (x: number, y: number, width: number, height: number): TextBlock => ({
  text: 'words',
  lines: [{ x, y, width, height }],
});

describe('comparing two pictures', () => {
  it('finds nothing between a picture and itself', () => {
    const picture = written(120, 60, 1);
    expect(compare(picture, copy(picture))).toMatchObject({ differing: 0, ssim: 1 });
  });

  it('counts what differs, and says so in its similarity too', () => {
    const truth = blank(120, 66);
    truth.data.fill(255);
    const other = copy(truth);
    fill(other, 0, 0, 60, 33, 0);
    const { differing, ssim } = compare(truth, other);
    expect(differing).toBeCloseTo(0.25, 2);
    expect(ssim).toBeLessThan(0.9);
  });

  it('leaves the masks out, and only the masks', () => {
    const truth = written(120, 66, 1);
    const other = copy(truth);
    fill(other, 30, 20, 40, 20, 0);
    const mask = { x: 30, y: 20, width: 40, height: 20 };
    expect(compare(truth, other, { masks: [mask] })).toMatchObject({ differing: 0, ssim: 1 });
    const beside = { ...mask, x: 0, width: 30 };
    expect(compare(truth, other, { masks: [beside] }).differing).toBeGreaterThan(0);
  });

  it('counts what one of them lacks as differing', () => {
    const truth = written(100, 100, 1);
    const short = crop(truth, { x: 0, y: 0, width: 100, height: 50 });
    expect(compare(truth, short).differing).toBeGreaterThan(0.45);
    expect(compare(short, truth).differing).toBeGreaterThan(0.45);
  });

  it('sees a seam that is off by one pixel', () => {
    const truth = written(100, 100, 1);
    const seam = copy(truth);
    paste(seam, crop(truth, { x: 0, y: 50, width: 100, height: 50 }), 0, 51);
    expect(compare(truth, seam).differing).toBeGreaterThan(0.05);
  });
});

describe('legibility', () => {
  const truth = written(160, 40, 7);
  const block = line(10, 10, 140, 20);

  it('reads the same text, in other colours too, and when it moved or sank a little', () => {
    for (const other of [copy(truth), written(160, 40, 7, 140), moved(truth, 2, -1), moved(truth, 0, 7)])
      expect(legibility(truth, other, [block])).toMatchObject({ blocks: 1, legible: 1, lost: [] });
  });

  it('does not read other text, nor none, nor text that moved far away', () => {
    const empty = blank(160, 40);
    for (const other of [written(160, 40, 99), empty, moved(truth, 17, 0)])
      expect(legibility(truth, other, [block])).toMatchObject({ blocks: 1, legible: 0, lost: ['words'] });
  });

  it('does not read text that has all but faded', () => {
    expect(legibility(truth, written(160, 40, 7, 240), [block]).legible).toBe(0);
  });

  it('asks for no text that the truth does not show, and for none under a mask', () => {
    const plain = blank(160, 40);
    expect(legibility(plain, truth, [block]).blocks).toBe(0);
    expect(legibility(truth, plain, [block], [{ x: 0, y: 0, width: 20, height: 40 }]).blocks).toBe(0);
    expect(legibility(truth, plain, [block], [{ x: 0, y: 35, width: 20, height: 5 }]).blocks).toBe(1);
  });
});

describe('pictures', () => {
  it('come back from PNG as they were', () => {
    const picture = written(33, 21, 3);
    const again = decode(encode(picture));
    expect([again.width, again.height]).toEqual([33, 21]);
    expect(Buffer.compare(Buffer.from(again.data), Buffer.from(picture.data))).toBe(0);
  });

  it('are cut and put together again without a seam', () => {
    const picture = written(40, 30, 3);
    const whole = blank(40, 30);
    paste(whole, crop(picture, { x: 0, y: 0, width: 40, height: 13 }), 0, 0);
    paste(whole, crop(picture, { x: 0, y: 13, width: 40, height: 17 }), 0, 13);
    expect(whole.data).toEqual(picture.data);
  });

  it('keep their shape when they are enlarged and reduced again', () => {
    const picture = written(60, 40, 3);
    const again = resize(resize(picture, 120, 80), 60, 40);
    expect(legibility(picture, again, [line(0, 0, 60, 40)]).legible).toBe(1);
    expect(legibility(picture, resize(written(60, 40, 4), 60, 40), [line(0, 0, 60, 40)]).legible).toBe(0);
  });
});
