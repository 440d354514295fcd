/** What pictures are made of: places on a page, masks, tiles, and the slices a tall picture is put together from. */
import { z } from 'zod';
import { Id, Instant, Sha256 } from './basics';

/** Why something is masked. The last four only when the user asked for it: desks need them. */
export const maskReasons = [
  'password',
  'card',
  'card-number',
  'payment-frame',
  'name',
  'address',
  'phone',
  'email',
] as const;
export const MaskReason = z.enum(maskReasons);
export type MaskReason = z.infer<typeof MaskReason>;

/** A rectangle on the page, CSS px from the page's top left. */
export const Rect = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Rect = z.infer<typeof Rect>;

/**
 * A region made black before anything was kept, in CSS px of the whole page. `why` is the rule, never the value.
 * In a reconstruction, which is drawn from a snapshot without them, the same regions are black too.
 */
export const Mask = z.object({
  why: z.enum(maskReasons),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Mask = z.infer<typeof Mask>;

export const Viewport = z.object({
  width: z.number(),
  height: z.number(),
  dpr: z.number().positive(),
  zoom: z.number().positive(),
  scrollX: z.number(),
  scrollY: z.number(),
});
export type Viewport = z.infer<typeof Viewport>;

/** One picture file of a tall page: where it lies on the page (CSS px) and its own size (device px). */
export const Tile = z.object({
  file: Sha256,
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  pixelWidth: z.number().int(),
  pixelHeight: z.number().int(),
});
export type Tile = z.infer<typeof Tile>;

/**
 * One real picture of a part of a page, written the moment it was taken. Its own custody line `slice-kept` carries the hash of this
 * record (canonical JSON); a later capture may be put together from several.
 */
export const Slice = Rect.extend({
  id: Id,
  visitId: Id,
  takenAt: Instant,
  file: Sha256,
  pixelWidth: z.number().int(),
  pixelHeight: z.number().int(),
  viewport: Viewport,
  masks: z.array(Mask),
  /** The whole page as it was then. */
  page: z.object({ width: z.number(), height: z.number() }).optional(),
  /** Where something stood that does not scroll with the page; there the slice does not show the page itself, unless it was at its top. */
  pinned: z.array(Rect).optional(),
  /** Where a notice of Hikae's own stood: cut out, so that nothing is shown there. */
  cut: z.array(Rect).optional(),
});
export type Slice = z.infer<typeof Slice>;

/** Which parts of a composed picture come from which slice. */
export const Seam = z.object({ slice: Slice, shows: z.array(Rect) });
export type Seam = z.infer<typeof Seam>;

/** A part of the page and whether its pixels were seen (`real`) or drawn from the snapshot (`drawn`). */
export const Region = Rect.extend({ from: z.enum(['real', 'drawn']) });
export type Region = z.infer<typeof Region>;
