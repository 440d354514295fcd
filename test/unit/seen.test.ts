import { describe, expect, it } from 'vitest';
import { shareSeen, showsMore } from '../../utils/capture/seen';
import type { Slice } from '../../utils/records';

const page = { width: 800, height: 1_200 };
const inner = { width: 800, height: 600 };
const viewport = (scrollY: number) => ({ width: 800, height: 600, dpr: 2, zoom: 1, scrollX: 0, scrollY });
const slice = (y: number, changed: Partial<Slice> = {}): Slice => ({
  id: 's',
  visitId: 'v',
  takenAt: '2026-11-26T00:00:00.000Z',
  file: 'f',
  x: 0,
  y,
  ...inner,
  pixelWidth: 1_600,
  pixelHeight: 1_200,
  viewport: viewport(y),
  masks: [],
  page,
  ...changed,
});
const now = (scrollY: number) => ({ page, inner, viewport: viewport(scrollY), pinned: [] });

describe('what was seen of a page', () => {
  it('is half of it after its upper half, and all of it after both', () => {
    expect(shareSeen([slice(0)], now(0))).toBe(0.5);
    expect(shareSeen([slice(0), slice(600)], now(0))).toBe(1);
  });

  it('is nothing when the page has another size now', () => {
    expect(shareSeen([slice(0, { page: { width: 800, height: 1_300 } })], now(0))).toBe(0);
  });

  it('is more when the window shows more, and no more where it was before', () => {
    expect(showsMore([slice(0)], now(300))).toBe(true);
    expect(showsMore([slice(0), slice(600)], now(300))).toBe(false);
  });

  it('is no more when all that is new is pinned to the window', () => {
    const pinned = [{ x: 0, y: 600, width: 800, height: 300 }];
    expect(showsMore([slice(0)], { ...now(300), pinned })).toBe(false);
  });
});
