/** What the user sorted by hand: pages and papers put to another trip, two trips made one, one made two. */
import { z } from 'zod';
import { Id, Instant } from './basics';
import { foundKinds } from './document';
import { TripStatus } from './status';

/** Another trip that the user joined to this one. `clicked`: its own click, whose route stays with it; null where it had none. */
export const JoinedTrip = z.object({ tripId: Id, at: Instant, clicked: Instant.nullable() });
export type JoinedTrip = z.infer<typeof JoinedTrip>;

/** The trip that pages and papers were split off from by the user; null: they had belonged to none. */
export const SplitFrom = z.object({ tripId: Id.nullable(), at: Instant });
export type SplitFrom = z.infer<typeof SplitFrom>;

/** Fields of a trip beside its words that a joining may change. */
export const Course = z.object({
  status: TripStatus,
  statusAt: z.partialRecord(TripStatus, Instant).optional(),
  supplied: z.record(z.string().max(60), z.iso.date()).optional(),
});
export type Course = z.infer<typeof Course>;

/** Kept with a trip that was joined to another: where to, and what undoes it. The trip itself stays as it was. */
export const Merging = z.object({
  into: Id,
  at: Instant,
  visits: z.array(Id),
  documents: z.array(z.object({ id: Id, taken: z.array(z.enum(foundKinds)) })),
  claims: z.array(Id),
  observations: z.array(Id),
  /** Rows of the other trip that were made of this one's: what was told, done or dismissed here is so there. */
  reminders: z.array(z.string().max(200)),
  warnings: z.array(z.string().max(300)),
  /** The other trip knew of no offer, and got this one's. */
  gaveOffer: z.boolean(),
  /** Of the other trip: how its course was, and how the joining left it. */
  before: Course,
  after: Course,
});
export type Merging = z.infer<typeof Merging>;
