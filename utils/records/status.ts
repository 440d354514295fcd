/** Where a trip stands. */
import { z } from 'zod';

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

/** Nothing more comes of them. */
export const finishedStatuses: readonly TripStatus[] = ['paid', 'rejected', 'expired'];
