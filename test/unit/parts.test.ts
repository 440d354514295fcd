import { describe, expect, it } from 'vitest';
import { partsOf, places, wholeOf } from '../../utils/capture/parts';
import type { ScrollPlan } from '../../utils/messages';

const view = { x: 0, y: 0, width: 800, height: 600 };
const plan = (changed: Partial<ScrollPlan> = {}): ScrollPlan => ({
  inner: false,
  view,
  scrolled: { width: 800, height: 1_500 },
  window: { width: 800, height: 600 },
  reason: null,
  ...changed,
});

describe('the parts of a page', () => {
  it('leave no gap, and end at its end', () => {
    expect(places(plan())).toEqual([0, 598, 900].map((y) => ({ x: 0, y })));
  });

  it('are one where there is nothing to scroll', () => {
    expect(places(plan({ scrolled: { width: 800, height: 600 } }))).toEqual([{ x: 0, y: 0 }]);
  });

  it('go row by row where the page is wider than its window', () => {
    const wide = places(plan({ scrolled: { width: 1_000, height: 900 } }));
    expect(wide).toEqual([
      { x: 0, y: 0 },
      { x: 200, y: 0 },
      { x: 0, y: 300 },
      { x: 200, y: 300 },
    ]);
  });

  it('of a page that is scrolled as a whole are the window, where it stands', () => {
    const placed = { x: 0, y: 598, view };
    expect(partsOf(plan(), placed, { first: false, last: false })).toEqual([
      { part: view, on: { x: 0, y: 598 } },
    ]);
  });
});

describe('the parts of a page whose middle is scrolled', () => {
  const middle = { x: 200, y: 100, width: 600, height: 400 };
  const shell = plan({ inner: true, view: middle, scrolled: { width: 600, height: 1_000 } });
  const at = (y: number, first: boolean, last: boolean) =>
    partsOf(shell, { x: 0, y, view: middle }, { first, last });

  it('are put together as tall as the middle wants to be', () => {
    expect(wholeOf(shell)).toEqual({ width: 800, height: 1_200 });
  });

  it('begin with the frame, without what stands below', () => {
    expect(at(0, true, false)).toEqual([
      { part: { x: 0, y: 0, width: 800, height: 500 }, on: { x: 0, y: 0 } },
    ]);
  });

  it('go on with the middle alone', () => {
    expect(at(398, false, false)).toEqual([{ part: middle, on: { x: 200, y: 498 } }]);
  });

  it('end with what stands below', () => {
    expect(at(600, false, true)).toEqual([
      { part: middle, on: { x: 200, y: 700 } },
      { part: { x: 0, y: 500, width: 800, height: 100 }, on: { x: 0, y: 1_100 } },
    ]);
  });
});
