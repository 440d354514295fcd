/** What was kept of a visit: pictures, masks, surroundings. */
import { z } from 'zod';
import { Hop, Id, Instant, Sha256 } from './basics';

/**
 * A region made black before anything was kept, in CSS px of the whole page. `why` is the rule, never the value.
 * In a reconstruction, which is drawn from a snapshot without them, the same fields are empty and the frames black.
 */
export const Mask = z.object({
  why: z.enum(['password', 'card', 'card-number', 'payment-frame']),
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

/** Why something of a capture is missing. Each has one plain sentence in `_locales` under `incomplete_<reason>` (`-` becomes `_`). */
export const incompleteReasons = [
  'tab-closed',
  'navigated-away',
  'not-visible',
  'page-moved',
  'disk-full',
  'too-large',
  'timed-out',
  'interrupted',
  'not-allowed',
  'page-error',
  'failed',
] as const;
export const IncompleteReason = z.enum(incompleteReasons);
export type IncompleteReason = z.infer<typeof IncompleteReason>;

export const captureParts = ['picture', 'thumbnail', 'text', 'snapshot'] as const;
export type CapturePart = (typeof captureParts)[number];

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

/** What the page and browser said about tracking at that moment. */
export const Environment = z.object({
  language: z.string(),
  cookiesEnabled: z.boolean(),
  doNotTrack: z.string().nullable(),
  globalPrivacyControl: z.boolean().nullable(),
  online: z.boolean(),
});
export type Environment = z.infer<typeof Environment>;

export const Capture = z.object({
  id: Id,
  visitId: Id,
  takenAt: Instant,
  zone: z.string(),
  method: z.enum(['full-native', 'full-stitched', 'viewport', 'reconstruction', 'import']),
  /** `picture` is null only when `missing` lists it. A tall page has several `tiles`; `picture` is the first of them. */
  files: z.object({
    picture: Sha256.nullable(),
    thumbnail: Sha256.nullable(),
    text: Sha256,
    snapshot: Sha256.optional(),
    slices: z.array(Sha256).optional(),
  }),
  tiles: z.array(Tile),
  page: z.object({ width: z.number(), height: z.number() }),
  viewport: Viewport,
  masks: z.array(Mask),
  route: z.array(Hop),
  serverDate: z.string().optional(),
  /** Device clock minus server clock, ms. */
  clockSkewMs: z.number().optional(),
  environment: Environment.nullable(),
  versions: z.object({ extension: z.string(), browser: z.string() }),
  device: z.string(),
  /** Only for `reconstruction`: which renderer drew it, and the share (0–1) of compared viewport pixels that agree with the real ones (null: could not be compared). */
  drawnBy: z.string().optional(),
  agreement: z.number().min(0).max(1).nullable().optional(),
  /** SHA-256 over the files and address alone: the same page seen twice has the same value. */
  contentHash: Sha256,
  /** Head of the custody log when this was written. */
  prevHash: Sha256,
  /** SHA-256 over this whole record without `hash`. */
  hash: Sha256,
  incomplete: IncompleteReason.optional(),
  missing: z.array(z.enum(captureParts)),
});
export type Capture = z.infer<typeof Capture>;

export const StoredFile = z.object({
  sha256: Sha256,
  type: z.string(),
  bytes: z.number().int().nonnegative(),
  blob: z.instanceof(Blob),
});
export type StoredFile = z.infer<typeof StoredFile>;
