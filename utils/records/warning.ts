/** Something that will or may stop the reward, found by a rule. */
import { z } from 'zod';
import { Id, Instant } from './basics';

/** Worst first. */
export const severities = ['will-fail', 'may-fail', 'note'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** Somebody's own words about it: the portal's, or the offer's. */
export const WarningQuote = z.object({
  text: z.string().max(2_000),
  /** Where it was read, and when (ISO day or instant). */
  source: z.string().max(20_000).optional(),
  asOf: z.string().max(40).optional(),
});
export type WarningQuote = z.infer<typeof WarningQuote>;

export const Warning = z.object({
  /** `tripId/rule` or `tripId/rule/key` (`site/rule` without a trip): the same warning found again is the same row. */
  id: z.string().max(300),
  /** Null: it is about a shop that no trip leads to. */
  tripId: Id.nullable(),
  /** Registrable domain of the shop. */
  site: z.string(),
  /** File name in `utils/warnings/`. */
  rule: z.string().max(60),
  severity: Severity,
  /** When it happened. */
  at: Instant,
  /** Hosts that had part in it. */
  hosts: z.array(z.string()),
  /** What its sentences are filled in with. Dates as `YYYY-MM-DD`, instants as UTC ISO. */
  words: z.record(z.string().max(40), z.string().max(300)),
  quote: WarningQuote.nullable(),
  /** `over`: it no longer holds. `dismissed`: by the user, for this trip. */
  state: z.enum(['open', 'dismissed', 'over']),
  foundAt: Instant,
  /** The page it was first shown on: a visit's id, or the moment. */
  shownOn: z.string().max(60).optional(),
});
export type Warning = z.infer<typeof Warning>;
