/** A date with a reason. */
import { z } from 'zod';
import { Id, Instant } from './basics';

/** A due date: the day itself and how early or late it may be, `YYYY-MM-DD` in the portal's zone. */
export const DueDate = z.object({ date: z.iso.date(), earliest: z.iso.date(), latest: z.iso.date() });
export type DueDate = z.infer<typeof DueDate>;

/** Of a reminder's name, UTF-16 code units. */
const longestId = 200;

export const Reminder = z.object({
  /** `tripId/rule` or `tripId/rule/key`: the same reminder found again is the same row. */
  id: z.string().max(longestId),
  tripId: Id,
  /** File name in `utils/reminders/`. */
  rule: z.string().max(60),
  /** When the user is told. */
  dueAt: Instant,
  /** The date it is about, or null where it is a moment only. */
  due: DueDate.nullable(),
  zone: z.string(),
  /** The fact it rests on, and the facts' own words. */
  factId: Id.nullable(),
  quote: z.string().max(2_000).nullable(),
  /** `waiting` → `told` (once) → `done` by the user; `dropped`: what it rested on is gone, or the trip is finished. */
  state: z.enum(['waiting', 'told', 'done', 'dropped']),
  toldAt: Instant.optional(),
  /** The notification it is told in, named after it and the moment, and whether the browser has it: between the two the background may die. */
  notification: z.object({ id: z.string().max(longestId + 100), shown: z.boolean() }).optional(),
  /** From then on it is of no more use: a window that has closed. Then it is not told any more. */
  staleAt: Instant.optional(),
  /** Told again at `dueAt`, which the user put off. */
  snoozed: z.boolean().optional(),
});
export type Reminder = z.infer<typeof Reminder>;
