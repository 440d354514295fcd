/** One click-through from a portal to a shop, up to the reward. */
import { z } from 'zod';
import { Hop, Id, Instant, RouteGap, Sha256 } from './basics';
import { JoinedTrip, Merging, SplitFrom } from './sorting';
import { TripStatus } from './status';

/**
 * `id` when the portal is one of ours (`utils/portals/`), else only where the click came from. `host` is empty where only a name
 * was said by hand.
 */
const TripPortal = z.object({ id: z.string().optional(), host: z.string(), name: z.string() });

const Sum = z.object({ value: z.number(), currency: z.string().max(20) });
/** An instant, or the day alone where nobody knows the time. */
const When = z.union([Instant, z.iso.date()]).nullable();

/** What the user may say of a trip: every trip by hand is made of it, and every other can be corrected by it. */
export const TripWords = z.object({
  shop: z.string().trim().min(1).max(200),
  portal: TripPortal.nullable(),
  offerName: z.string().max(2_000).nullable(),
  reward: Sum.nullable(),
  clicked: When,
  entered: When,
  purchased: When,
  orderNumber: z.string().max(120).nullable(),
  amount: Sum.nullable(),
});
export type TripWords = z.infer<typeof TripWords>;

/** Some of it. */
export const SaidOfTrip = TripWords.partial();
export type SaidOfTrip = z.infer<typeof SaidOfTrip>;

/** What the user said at once, all of it that is not as it was read. A custody line `trip-noted` or `trip-edited` holds its digest. */
export const TripEdit = z.object({ at: Instant, said: SaidOfTrip });
export type TripEdit = z.infer<typeof TripEdit>;

/** What the user said of a row of the portal's own history: it is this trip's, or it is not. */
export const TripListing = z.object({
  at: Instant,
  answer: z.enum(['yes', 'no']),
  /** The page that shows the row, and the row's own words there. */
  visitId: Id,
  quote: z.string().max(500),
  /** What the row is known by when it is seen again (`keyOfRow`). */
  row: z.string().max(600),
  /** Where the trip stands by it; null of a row that is not the trip's. */
  status: TripStatus.nullable(),
  /** Where it stood before. */
  was: TripStatus,
  /** The user took the answer back. */
  takenBackAt: Instant.optional(),
  /** What taking it back has to bring back: since when the trip had stood there already; that the page became the trip's by it. */
  since: Instant.optional(),
  filed: z.literal(true).optional(),
  /** Random; sealed with the words, so that nobody finds masked ones by trying. Absent where they are masked. */
  salt: z.string().max(64).optional(),
  /** In bundles alone, where quote and row are masked: the digest of what they say (`hashOfRow`). */
  words: Sha256.optional(),
});
export type TripListing = z.infer<typeof TripListing>;

export const Trip = z.object({
  id: Id,
  portal: TripPortal.nullable(),
  /** Registrable domain of the shop; of a trip by hand whose shop has no address on the web, its name. */
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
  /** The page that the amount was read from; absent where it was said, or taken from a document. */
  amountSeen: Id.optional(),
  anchors: z.object({
    clicked: Instant.optional(),
    entered: Instant.optional(),
    purchased: Instant.optional(),
    conditionMet: Instant.optional(),
  }),
  /** Days the user named for what the pages did not show, by a rule's anchor (`shipment`, `opening`, `x_notice` …). */
  supplied: z.record(z.string().max(60), z.iso.date()).optional(),
  /** When it was first seen or said to be in a status. */
  statusAt: z.partialRecord(TripStatus, Instant).optional(),
  openedAt: Instant,
  /** Network ids seen on the route, in order. */
  networks: z.array(z.string()),
  route: z.array(Hop),
  /** What of the route is missing: none when it is complete. Absent where nobody looked: trips of earlier versions, or begun by hand. */
  routeGaps: z.array(RouteGap).optional(),
  /** Begun by hand: nobody saw a click. Its first edit is what was said then. */
  byHand: z.literal(true).optional(),
  /** What the user said, oldest first. The last one counts; the fields above hold it already. */
  edits: z.array(TripEdit).optional(),
  /** What the pages say of the fields that the last edit is about: the reading, kept beside the correction. */
  read: SaidOfTrip.extend({ shop: z.string().optional() }).optional(),
  /** Rows of the portal's history, as the user judged them; oldest first. Each yes has its custody line `trip-listed`. */
  listings: z.array(TripListing).optional(),
  /** Set when the user deletes a trip by hand; removed for good after `withdrawnDays`. Or when it was joined to another: then it is kept. */
  withdrawnAt: Instant.nullable().optional(),
  /** Trips that the user joined to this one, oldest first. A custody line `trip-merged` vouches for each. */
  joined: z.array(JoinedTrip).optional(),
  /** Begun by the user out of pages and papers of another, or of none. A custody line `trip-split` vouches for it. */
  splitFrom: SplitFrom.optional(),
  /** The user joined it to another. */
  merged: Merging.optional(),
});
export type Trip = z.infer<typeof Trip>;

/** What days are called that the user names for what the pages did not show. */
export const dayNames = { clicked: 'x_click', entered: 'entry', purchased: 'purchase' } as const;

/** When it was, as exactly as is known: an instant, else the day that the user named, else null. */
export const whenOf = (
  { anchors, supplied }: Pick<Trip, 'anchors' | 'supplied'>,
  what: keyof typeof dayNames,
): string | null => anchors[what] ?? supplied?.[dayNames[what]] ?? null;
