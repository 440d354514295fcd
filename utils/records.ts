/**
 * Shapes of everything Hikae stores or exports. Every other room takes its types from here.
 * Times are UTC ISO 8601 strings with milliseconds; `zone` is the IANA zone they were seen in.
 * Ids are UUIDv7 (time-ordered). Sizes are CSS px unless a name says otherwise; bytes are bytes.
 */
import { z } from 'zod';

// Without this zod tries to compile its shapes, which the extension's content security policy forbids and reports.
z.config({ jitless: true });

export const Id = z.uuid();
export const Instant = z.iso.datetime();
/** SHA-256 as 64 lower-case hex digits; also the key of a stored file. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const pageKinds = [
  'campaign',
  'terms',
  'entry',
  'cart',
  'checkout',
  'confirmation',
  'application',
  'account',
  'inquiry',
  'other',
] as const;
export const PageKind = z.enum(pageKinds);
export type PageKind = z.infer<typeof PageKind>;

/** One reason a page was recognised: `weight` counts towards the score; `found` is the page's own words (≤120 characters). */
export const Signal = z.object({
  id: z.string().max(60),
  weight: z.number(),
  found: z.string().max(120).optional(),
});
export type Signal = z.infer<typeof Signal>;

export const Trigger = z.enum(['auto', 'manual', 'import']);
export type Trigger = z.infer<typeof Trigger>;

/** One hop of a route: what the browser asked for and what the server answered. */
export const Hop = z.object({
  url: z.string(),
  at: Instant,
  kind: z.enum(['request', 'redirect', 'client-redirect', 'landing', 'failed']),
  status: z.number().int().optional(),
  /** The server's own `Date:` header, as sent. */
  serverDate: z.string().optional(),
  fromCache: z.boolean().optional(),
  /** Origin (Chrome) or address (Firefox) of the page that started the request. */
  initiator: z.string().optional(),
  /** Network id when the hop is a known network's. */
  network: z.string().optional(),
  error: z.string().optional(),
});
export type Hop = z.infer<typeof Hop>;

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

export const Visit = z.object({
  id: Id,
  tripId: Id.nullable(),
  url: z.string(),
  title: z.string(),
  pageKind: PageKind,
  score: z.number(),
  signals: z.array(Signal),
  seenAt: Instant,
  zone: z.string(),
  trigger: Trigger,
  incognito: z.boolean(),
  device: z.string(),
  /** Language of the page as declared, or null. */
  lang: z.string().nullable(),
  tabId: z.number().int(),
  /** The masked text of the page, kept with the visit before any picture. */
  text: Sha256,
  /** True when the text was longer than what is kept (see `textLimit`). */
  textCut: z.boolean(),
  /** The way that led to this page, as observed when it was recorded. */
  route: z.array(Hop),
  captureState: z.enum(['pending', 'kept', 'incomplete']),
  /** Set by undo; the visit is hidden, not exported, and removed for good after `withdrawnDays`. */
  withdrawnAt: Instant.nullable(),
});
export type Visit = z.infer<typeof Visit>;

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

export const tripStatuses = [
  'clicked',
  'unlisted',
  'pending',
  'confirmed',
  'payable',
  'paid',
  'rejected',
  'expired',
] as const;
export const TripStatus = z.enum(tripStatuses);
export type TripStatus = z.infer<typeof TripStatus>;

export const Trip = z.object({
  id: Id,
  /** `id` when the portal is one of ours (`utils/portals/`), else only where the click came from. */
  portal: z.object({ id: z.string().optional(), host: z.string(), name: z.string() }).nullable(),
  /** Registrable domain of the shop. */
  shop: z.string(),
  offer: z.object({
    name: z.string().nullable(),
    id: z.string().nullable(),
    reward: z.number().nullable(),
    currency: z.string().nullable(),
    url: z.string().nullable(),
  }),
  status: TripStatus,
  orderNumber: z.string().nullable(),
  amount: z.object({ value: z.number(), currency: z.string() }).nullable(),
  anchors: z.object({
    clicked: Instant.optional(),
    entered: Instant.optional(),
    purchased: Instant.optional(),
    conditionMet: Instant.optional(),
  }),
  openedAt: Instant,
  /** Network ids seen on the route, in order. */
  networks: z.array(z.string()),
  route: z.array(Hop),
});
export type Trip = z.infer<typeof Trip>;

/** One line of the custody log. Holds ids and digests only, never page content, so the whole log can go into every bundle. */
export const CustodyLine = z.object({
  seq: z.number().int().positive(),
  at: Instant,
  action: z.enum([
    'visit-recorded',
    'capture-kept',
    'capture-incomplete',
    'visit-withdrawn',
    'visit-restored',
    'visit-removed',
    'trip-opened',
    'trip-exported',
  ]),
  /** Id of the visit, capture or trip. */
  subject: z.string(),
  /** Visit: SHA-256 of what was seen of it (`hashOfVisit`). Capture: its `hash`. Trip exported: SHA-256 of datapackage.json. */
  digest: Sha256.nullable(),
  prevHash: Sha256,
  /** SHA-256 over this line without `hash`, as canonical JSON (RFC 8785). */
  hash: Sha256,
});
export type CustodyLine = z.infer<typeof CustodyLine>;

export const Setting = z.object({ key: z.string(), value: z.unknown() });
export type Setting = z.infer<typeof Setting>;

export const languages = ['ja', 'en', 'es'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

export const Settings = z.object({
  /** Language of the interface and of reports; null follows the browser. */
  language: Language.nullable().default(null),
  /** Registrable domains on which nothing is kept by itself. */
  sitesOff: z.array(z.string()).default([]),
  /** Keep pages of private windows too; only ever true by the user's own choice. */
  keepPrivate: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;

/** Text kept of one page, in UTF-16 code units. */
export const textLimit = 1_000_000;
/** Days after which a withdrawn visit is removed for good. */
export const withdrawnDays = 7;
