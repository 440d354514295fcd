/** The whole page in real pixels, scrolled through and put together (Chrome, when the user asked for it). */
import type { Camera, PageScroll, Shot, SliceDesk } from '../capture';
import { CaptureFailed } from '../capture';
import type { Measured, Placed, ScrollPlan } from '../messages';
import type { IncompleteReason, Mask, Slice } from '../records';
import { compose } from './compose';
import { cutOut } from './cut-out';
import { partsOf, places, wholeOf } from './parts';
import { steady } from './steady';

/** Tries at one place, when somebody scrolls at the same time. */
const tries = 3;

export interface Taken {
  slices: Slice[];
  /** The page at its top. */
  measured: Measured;
  reason: IncompleteReason | null;
}

/**
 * Scrolls through the page and photographs it part by part; each part is stored before the next is taken. What stops it midway
 * (called off, another tab in front, the page gone) costs what is still to come and nothing else, and is said in `incomplete`.
 * The page is put back in every case. Throws `CaptureFailed` when not even the first part could be taken.
 */
export async function fullStitched(camera: Camera, desk: SliceDesk): Promise<Shot> {
  const { scroll } = camera;
  if (!scroll) throw new CaptureFailed('not-allowed');
  let plan: ScrollPlan;
  let taken: Taken;
  try {
    plan = await scroll.begin();
    taken = await takeParts(camera, scroll, plan, desk);
  } finally {
    // A page that no longer answers puts itself back, or is gone.
    await scroll.end().catch(() => {});
  }
  return await assemble(taken, desk);
}

async function takeParts(
  camera: Camera,
  scroll: PageScroll,
  plan: ScrollPlan,
  desk: SliceDesk,
): Promise<Taken> {
  const route = places(plan);
  const slices: Slice[] = [];
  let top: Measured | null = null;
  let reason = plan.reason;
  for (const [i, { x, y }] of route.entries()) {
    try {
      if (!(await desk.goOn(i, route.length))) throw new CaptureFailed('cancelled');
      const { blob, measured, placed } = await takeAt(camera, scroll, x, y);
      for (const part of partsOf(plan, placed, { first: i === 0, last: i === route.length - 1 })) {
        const { picture, masks } = await cutOut(blob, measured, part);
        slices.push(await desk.keep(picture, { viewport: measured.viewport, masks, page: wholeOf(plan) }));
      }
      top ??= measured;
    } catch (error) {
      if (!top || !(error instanceof CaptureFailed)) throw error;
      reason = error.reason;
      break;
    }
  }
  if (!top) throw new CaptureFailed('failed');
  return { slices, measured: top, reason };
}

/** One picture of the window, the page standing where it was asked to. */
async function takeAt(camera: Camera, scroll: PageScroll, x: number, y: number) {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const placed = await scroll.to(x, y);
    const { taken, measured } = await steady(camera, () => camera.visible());
    if (isSame(placed, await scroll.where())) return { blob: taken, measured, placed };
  }
  throw new CaptureFailed('page-moved');
}

const isSame = (a: Placed, b: Placed) => a.x === b.x && a.y === b.y && a.view.y === b.view.y;

/**
 * Puts together the slices that were taken, those on top first. `measured` tells of the page and the browser at that time.
 * Throws `CaptureFailed` when there are none.
 */
export async function assemble(
  { slices, measured, reason }: Taken,
  desk: Pick<SliceDesk, 'load'>,
): Promise<Shot> {
  const [first] = slices;
  if (!first) throw new CaptureFailed('failed');
  const scale = first.viewport.dpr;
  const page = first.page ?? measured.page;
  const reached = Math.max(...slices.map(({ y, height }) => y + height));
  const shown = { width: page.width, height: Math.min(page.height, reached) };
  const { pictures, seams } = await compose({ base: [], slices, load: desk.load, page: shown, scale });
  return {
    method: 'full-stitched',
    measured: { ...measured, page, masks: distinct(slices.flatMap(({ masks }) => masks)) },
    pictures,
    seams,
    ...(reason ? { incomplete: reason } : {}),
  };
}

/** Parts overlap: a mask in two of them is one. */
const distinct = (masks: readonly Mask[]): Mask[] => [
  ...new Map(masks.map((mask) => [JSON.stringify(mask), mask])).values(),
];
