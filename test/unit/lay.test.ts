import { describe, expect, it } from 'vitest';
import { lay, regionsOf, seamsOf } from '../../utils/capture/lay';
import { area, without, withoutAll } from '../../utils/capture/rects';
import type { Rect, Slice } from '../../utils/records';

const page = { width: 800, height: 2_000 };
const slice = (y: number, changed: Partial<Slice> = {}): Slice => ({
  id: `at-${y}`,
  visitId: 'v',
  takenAt: '2026-11-26T00:00:00.000Z',
  file: 'f',
  x: 0,
  y,
  width: 800,
  height: 600,
  pixelWidth: 800,
  pixelHeight: 600,
  viewport: { width: 800, height: 600, dpr: 1, zoom: 1, scrollX: 0, scrollY: y },
  masks: [],
  ...changed,
});
const overlapping = (rects: readonly Rect[]) =>
  rects.some((a, i) => rects.some((b, k) => k > i && without(a, b).length !== 1));

describe('slices on a page', () => {
  it('each show what none before it shows, to the pixel', () => {
    const laid = lay([slice(0), slice(598), slice(1_196), slice(1_400)], page, 1);
    expect(laid.map(({ shows }) => shows)).toEqual([
      [{ x: 0, y: 0, width: 800, height: 600 }],
      [{ x: 0, y: 600, width: 800, height: 598 }],
      [{ x: 0, y: 1_198, width: 800, height: 598 }],
      [{ x: 0, y: 1_796, width: 800, height: 204 }],
    ]);
  });

  it('meet on whole device pixels where a CSS px has a fraction of them', () => {
    const at = (y: number) => slice(y, { pixelWidth: 1_000, pixelHeight: 750 });
    const shows = lay([at(0), at(598.4), at(1_196.8)], page, 1.25).flatMap((one) => one.shows);
    expect(shows.flatMap(({ y, height }) => [y, height]).every(Number.isInteger)).toBe(true);
    expect(area(shows)).toBe(1_000 * (1_496 + 750));
  });

  it('show nothing where something pinned stood, but at the top of the page', () => {
    const pinned = [{ x: 0, y: 300, width: 800, height: 60 }];
    const [further] = lay([slice(300, { pinned })], page, 1);
    expect(further?.shows).toEqual([{ x: 0, y: 360, width: 800, height: 540 }]);
    const [top] = lay([slice(0, { pinned: [{ x: 0, y: 0, width: 800, height: 60 }] })], page, 1);
    expect(top?.shows).toEqual([{ x: 0, y: 0, width: 800, height: 600 }]);
  });

  it('leave what was pinned to another slice that saw it', () => {
    const pinned = [{ x: 0, y: 300, width: 800, height: 60 }];
    const laid = lay([slice(300, { pinned }), slice(0)], page, 1);
    expect(laid[1]?.shows).toEqual([{ x: 0, y: 0, width: 800, height: 360 }]);
  });

  it('show nothing where a notice of our own was cut out, at the top neither', () => {
    const [top] = lay([slice(0, { cut: [{ x: 400, y: 500, width: 400, height: 100 }] })], page, 1);
    expect(area(top?.shows ?? [])).toBe(800 * 600 - 400 * 100);
  });

  it('that show nothing new are in no seam', () => {
    const laid = lay([slice(0), slice(0), slice(10)], page, 1);
    expect(seamsOf(laid, 1).map(({ slice: { id } }) => id)).toEqual(['at-0', 'at-10']);
  });

  it('divide the page into regions that cover it and do not overlap', () => {
    const laid = lay(
      [slice(1_400), slice(300, { pinned: [{ x: 0, y: 300, width: 800, height: 60 }] })],
      page,
      1,
    );
    const regions = regionsOf(laid, page, 1);
    expect(area(regions)).toBe(800 * 2_000);
    expect(overlapping(regions)).toBe(false);
    expect(area(regions.filter(({ from }) => from === 'real'))).toBe(800 * (600 + 540));
  });

  it('beyond the page show nothing', () => {
    const [last] = lay([slice(1_800)], page, 1);
    expect(last?.shows).toEqual([{ x: 0, y: 1_800, width: 800, height: 200 }]);
  });
});

describe('rectangles', () => {
  const whole = { x: 0, y: 0, width: 10, height: 10 };

  it('without a hole in the middle are four', () => {
    const left = without(whole, { x: 4, y: 4, width: 2, height: 2 });
    expect(left).toHaveLength(4);
    expect(area(left)).toBe(96);
  });

  it('without what only touches them are as they were', () => {
    expect(without(whole, { x: 10, y: 0, width: 5, height: 5 })).toEqual([whole]);
  });

  it('without what covers them are nothing', () => {
    expect(withoutAll([whole], [{ x: -1, y: -1, width: 12, height: 12 }])).toEqual([]);
  });
});
