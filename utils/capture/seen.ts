/** How much of a page its slices show already. */
import type { SliceMeasured } from '../messages';
import type { Slice } from '../records';
import { lay } from './lay';
import { area } from './rects';

/** The page and its window as they are now. */
type Now = Pick<SliceMeasured, 'page' | 'viewport' | 'inner' | 'pinned'>;

/** Slices of this same page, as it is now. */
const alike = (slices: readonly Slice[], { page, viewport }: Now) =>
  slices.filter(
    (slice) =>
      slice.viewport.dpr === viewport.dpr &&
      slice.page?.width === page.width &&
      slice.page.height === page.height,
  );

/** Share (0–1) of the page that its slices show. */
export function shareSeen(slices: readonly Slice[], measured: Now): number {
  const shown = lay(alike(slices, measured).map(inCss), measured.page, 1).flatMap(({ shows }) => shows);
  return area(shown) / (measured.page.width * measured.page.height);
}

/** Whether the window shows anything that no slice shows. */
export function showsMore(slices: readonly Slice[], measured: Now): boolean {
  const { viewport, page, inner, pinned } = measured;
  const now = { id: '', visitId: '', takenAt: '', file: '', masks: [], viewport, pinned };
  const place = { x: viewport.scrollX, y: viewport.scrollY, ...inner };
  const next: Slice = { ...now, ...place, pixelWidth: inner.width, pixelHeight: inner.height };
  const laid = lay([...alike(slices, measured).map(inCss), next], page, 1);
  return area(laid.at(-1)?.shows ?? []) > 0;
}

/** As large in device px as in CSS px, to be laid at scale 1. */
const inCss = (slice: Slice): Slice => ({
  ...slice,
  pixelWidth: Math.round(slice.width),
  pixelHeight: Math.round(slice.height),
});
