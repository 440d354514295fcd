/** What a page's scripts answer when the background asks them: shapes it parses, since the page is hostile ground. */
import { z } from 'zod';
import { Environment, Id, IncompleteReason, Mask, Masked, Rect, TextPlaces, Viewport } from '../records';

/** The collector's answer to `page.measure`. */
export const Measured = z.object({
  /** The visits that show the page as it is now, oldest first, and when the document began (ms since epoch): which page this is. */
  visitIds: z.array(Id),
  began: z.number(),
  page: z.object({ width: z.number(), height: z.number() }),
  viewport: Viewport,
  masks: z.array(Mask).max(50_000),
  environment: Environment,
});
export type Measured = z.infer<typeof Measured>;

/** The onlooker's answer to `slice.measure`. */
export const SliceMeasured = Measured.extend({
  /** The window without scrollbars, CSS px. */
  inner: z.object({ width: z.number(), height: z.number() }),
  /** Boxes on the page of what is pinned to the window. */
  pinned: z.array(Rect).max(5_000),
  /** Boxes in the window of what is Hikae's own. */
  ours: z.array(Rect).max(5),
});
export type SliceMeasured = z.infer<typeof SliceMeasured>;

/** Where a scrolled page stands: CSS px from the left and top edge of what is scrolled; `view` is the part of the viewport that shows it. */
export const Placed = z.object({ x: z.number(), y: z.number(), view: Rect });
export type Placed = z.infer<typeof Placed>;

const Size = z.object({ width: z.number(), height: z.number() });

/** How a whole page is to be taken, part by part. Sizes in CSS px, without scrollbars. */
export const ScrollPlan = z.object({
  /** True when not the window scrolls but a middle of it, `view`. */
  inner: z.boolean(),
  view: Rect,
  /** What is scrolled: as much of it as will be taken. */
  scrolled: Size,
  window: Size,
  /** Why not all of it will be taken; null when all will. */
  reason: IncompleteReason.nullable(),
});
export type ScrollPlan = z.infer<typeof ScrollPlan>;
/** The collector's answer to `page.read`. */
export const PageRead = z.object({
  /** As in `Measured`: which page this is. */
  visitIds: z.array(Id),
  places: TextPlaces,
  masked: z.array(Masked).max(100),
});
export type PageRead = z.infer<typeof PageRead>;

/** (Firefox) The collector's answer to `page.freeze`. */
export const PageFrozen = z.object({
  visitIds: z.array(Id),
  /** Not masked yet. */
  html: z.instanceof(Blob).nullable(),
  why: IncompleteReason.nullable(),
  lost: z.number().int().nonnegative(),
});
export type PageFrozen = z.infer<typeof PageFrozen>;
