/** One click-through from a portal to a shop, up to the reward. */
import { z } from 'zod';
import { Hop, Id, Instant, RouteGap } from './basics';

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
});
export type Trip = z.infer<typeof Trip>;
