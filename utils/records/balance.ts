/** Points that the user noted: how many there are, and until when. The user's own word, no evidence. */
import { z } from 'zod';
import { Id, Instant } from './basics';

export const BalanceWords = z
  .object({
    portal: z.object({
      id: z.string().optional(),
      host: z.string(),
      name: z.string().trim().min(1).max(200),
    }),
    /** Null: only a day is known. */
    value: z.number().nonnegative().finite().nullable(),
    /** ISO 4217, `point`, `mile`, or empty. */
    unit: z.string().max(20),
    asOf: z.iso.date(),
    lapsesOn: z.iso.date().nullable(),
    /** Limited-time points, which lapse whatever else is earned. */
    limited: z.boolean(),
  })
  .refine(({ value, lapsesOn }) => value !== null || lapsesOn !== null);
export type BalanceWords = z.infer<typeof BalanceWords>;

export const HandBalance = BalanceWords.safeExtend({
  id: Id,
  notedAt: Instant,
  /** Deleted; gone for good after `withdrawnDays`. */
  withdrawnAt: Instant.nullable(),
});
export type HandBalance = z.infer<typeof HandBalance>;
