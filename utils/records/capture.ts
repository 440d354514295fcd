/** What was kept of a visit: pictures, masks, surroundings. */
import { z } from 'zod';
import { Hop, Id, Instant, Sha256 } from './basics';
import { Mask, MaskReason, Rect, Region, Seam, Tile, Viewport } from './picture';

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
  /** The page grew as it was scrolled; it was taken up to half as tall again. */
  'endless',
  /** The page cannot be scrolled, as under an open dialog. */
  'scroll-locked',
  'cancelled',
  /** Tried as often as is sensible. */
  'gave-up',
] as const;
export const IncompleteReason = z.enum(incompleteReasons);
export type IncompleteReason = z.infer<typeof IncompleteReason>;

export const captureParts = ['picture', 'thumbnail', 'text', 'snapshot', 'places'] as const;
export type CapturePart = (typeof captureParts)[number];

/** What the page and browser said about tracking at that moment. */
export const Environment = z.object({
  language: z.string(),
  cookiesEnabled: z.boolean(),
  doNotTrack: z.string().nullable(),
  globalPrivacyControl: z.boolean().nullable(),
  online: z.boolean(),
  languages: z.array(z.string()).optional(),
  colourScheme: z.enum(['light', 'dark']).optional(),
  reducedMotion: z.boolean().optional(),
  /** The screen, CSS px. */
  screen: z.object({ width: z.number(), height: z.number() }).optional(),
  /** Third-party cookies as far as a page of this browser can tell; null: not known. */
  thirdPartyCookies: z.enum(['allowed', 'partitioned', 'blocked']).nullable().optional(),
  /** What the device was connected by, where the browser says so (Chromium on ChromeOS and Android, Firefox on Android). */
  connection: z.enum(['wifi', 'cellular', 'ethernet', 'other']).optional(),
});
export type Environment = z.infer<typeof Environment>;

/** How often something was masked, by where and why: what a reader cannot count in the picture. */
export const Masked = z.object({
  where: z.enum(['picture', 'text', 'snapshot']),
  why: MaskReason,
  count: z.number().int().positive(),
});
export type Masked = z.infer<typeof Masked>;

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
    /** Real pictures this one was put together from, in the order of `seams`. */
    slices: z.array(Sha256).optional(),
    /** The text with its places (`TextPlaces`), JSON. */
    places: Sha256.optional(),
  }),
  tiles: z.array(Tile),
  page: z.object({ width: z.number(), height: z.number() }),
  viewport: Viewport,
  masks: z.array(Mask),
  masked: z.array(Masked).optional(),
  /** What was seen and what was drawn, over the whole page; absent when all of the picture is real pixels. */
  regions: z.array(Region).optional(),
  /** Share (0–1) of the page's area that is real pixels. */
  realShare: z.number().min(0).max(1).optional(),
  seams: z.array(Seam).optional(),
  /** Set when the picture has fewer device px per CSS px than the screen: the page was too tall for full size. */
  scale: z.number().positive().optional(),
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
  /** Parts of it that do not agree, as far as they could be compared. */
  poor: z.array(Rect).optional(),
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
