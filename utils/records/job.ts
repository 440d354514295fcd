/** Work that outlives the background: written down before it begins, struck off in the transaction that stores its result. */
import { z } from 'zod';
import { Id, Instant, Sha256 } from './basics';
import { IncompleteReason } from './capture';

/** `picture` needs the page itself; `drawing`, `composition` and `reading` (of its terms) only what was stored of it. */
export const jobKinds = ['picture', 'drawing', 'composition', 'reading'] as const;
export const JobKind = z.enum(jobKinds);
export type JobKind = z.infer<typeof JobKind>;

export const Job = z.object({
  /** `<visit id>/<kind>`: asking twice for the same work is asking once. */
  id: z.string(),
  visitId: Id,
  kind: JobKind,
  /** Tries so far, a try that the background died in included. */
  tries: z.number().int().nonnegative(),
  /** Not to be tried before. */
  notBefore: Instant,
  /** `waiting`, or given up with a reason; the latter stays until its visit is removed. */
  state: z.enum(['waiting', 'given-up']),
  reason: IncompleteReason.optional(),
  /** What the work needs besides what is stored of the visit; its shape is the kind's own. */
  payload: z.unknown(),
  /** Stored files that nothing but this job names so far: kept as long as the job stands. */
  files: z.array(Sha256).optional(),
});
export type Job = z.infer<typeof Job>;
