/** What was read from terms: one thing a text says, with the sentence that says it. */
import { z } from 'zod';
import { Id, Instant } from './basics';

export const factKinds = [
  'entry_period',
  'offer_period',
  'purchase_deadline',
  'payout_rule',
  'expiry_rule',
  'inactivity_expiry',
  'claim_window',
  'contact_rule',
  'cancel_rule',
  'entry_required',
  'new_customer_only',
  'exclusion',
  'device_rule',
  'app_rule',
  'cookie_rule',
  'evidence_required',
  'min_spend',
  'max_reward',
] as const;
export const FactKind = z.enum(factKinds);
export type FactKind = z.infer<typeof FactKind>;

const Count = z.union([z.number(), z.tuple([z.number(), z.number()])]);

/** A length of time; two numbers are a range (`days: [28, 42]`). Weeks are given in days. */
export const Offset = z.object({
  years: Count.optional(),
  months: Count.optional(),
  days: Count.optional(),
  businessDays: Count.optional(),
  hours: Count.optional(),
  minutes: Count.optional(),
});
export type Offset = z.infer<typeof Offset>;

/**
 * A date that depends on something: `anchor` + `offset`, then moved by `snap`.
 * Anchors: purchase, entry, condition_met, month_of_condition, shipment, approval, grant, last_activity, contract_start,
 * opening; all others begin with `x_` (`x_click`, `x_judgement` …).
 * Snaps: none, start_of_month, end_of_month, day_N, early_of_month, mid_of_month, late_of_month, fixed_MM-DD,
 * fiscal_year_end_MM-DD, second_friday.
 */
export const Rule = z.object({
  anchor: z.string().max(60),
  offset: Offset,
  snap: z.string().max(40),
  /** 約, 頃, about. */
  approx: z.boolean().optional(),
  /** 以内, まで, up to. */
  within: z.boolean().optional(),
  /** 最短, at least. */
  atLeast: z.boolean().optional(),
  /** The longest it may take, where a usual and a longest time are stated. */
  max: Offset.optional(),
  /** The later of this anchor and another counts. */
  laterOf: z.string().max(60).optional(),
  /** It ends earlier when this happens. */
  orWhen: z.string().max(60).optional(),
  /** What counts as activity. */
  activity: z.string().max(60).optional(),
  /** What happens then, where it is not the usual of its kind. */
  event: z.string().max(60).optional(),
  effect: z.string().max(60).optional(),
  type: z.string().max(60).optional(),
  recurring: z.string().max(40).optional(),
});
export type Rule = z.infer<typeof Rule>;

/** A date as exact as the text states it: `YYYY-MM-DD`, `YYYY-MM`, `--MM-DD` (no year), `--MM`; `part` is 上旬・中旬・下旬. */
export const VagueDate = z.object({
  date: z.string().max(40),
  part: z.enum(['early', 'mid', 'late']).optional(),
  approx: z.boolean().optional(),
});
export type VagueDate = z.infer<typeof VagueDate>;

/** ISO date or local date-time without zone (`2026-11-30T23:59`), `--MM-DD`, an anchor's name, a rule, or a vague date. */
export const Moment = z.union([z.string().max(60), Rule, VagueDate]);
export type Moment = z.infer<typeof Moment>;

/** From when to when; null is an end the text leaves open or does not name. */
export const Window = z.object({
  start: Moment.nullable(),
  end: Moment.nullable(),
  openEnd: z.boolean().optional(),
  /** IANA zone, only where the text states one. */
  tz: z.string().max(60).optional(),
  channel: z.string().max(60).optional(),
  postmark: z.boolean().optional(),
  mustArrive: z.boolean().optional(),
  weekday: z.string().max(20).optional(),
  recurring: z.string().max(40).optional(),
  endCondition: z.string().max(60).optional(),
  ambiguous: z.string().max(60).optional(),
  what: z.string().max(60).optional(),
});
export type Window = z.infer<typeof Window>;

/** `unit`: ISO 4217 currency, `point`, `percent`, `reward`, `entry`, `person`. */
export const Amount = z.object({
  amount: z.number(),
  unit: z.string().max(20),
  per: z.string().max(40).optional(),
  count: z.number().optional(),
  excl: z.string().max(60).optional(),
  what: z.string().max(60).optional(),
});
export type Amount = z.infer<typeof Amount>;

/** What is not a date and not an amount, and dates that are only half stated. */
export const Detail = z.object({
  type: z.string().max(60).optional(),
  scope: z.string().max(60).optional(),
  what: z.string().max(60).optional(),
  os: z.string().max(120).optional(),
  required: z.boolean().optional(),
  basis: z.string().max(60).optional(),
  until: Moment.optional(),
  opensAt: Moment.optional(),
  closes: Moment.optional(),
  reply: Rule.optional(),
  fromOffset: Rule.optional(),
  toOffset: Rule.optional(),
  recurring: z.string().max(40).optional(),
  weekday: z.string().max(20).optional(),
  time: z.string().max(20).optional(),
  offset: Offset.optional(),
  snap: z.string().max(40).optional(),
  within: z.boolean().optional(),
  endCondition: z.string().max(60).optional(),
  /** The text says that there is a limit and not which. */
  unspecified: z.boolean().optional(),
});
export type Detail = z.infer<typeof Detail>;

export const FactValue = z.union([
  Rule.strict(),
  Window.strict(),
  Amount.strict(),
  VagueDate.strict(),
  Detail.strict(),
]);
export type FactValue = z.infer<typeof FactValue>;

/** One reading of a text. */
export const FactReading = z.object({
  kind: FactKind,
  /** Exactly the text's own words: `text.slice(at, at + quote.length)`. */
  quote: z.string().min(1).max(2_000),
  /** Where the quote begins in the text, UTF-16 units. */
  at: z.number().int().nonnegative(),
  value: FactValue,
  /** False: shown as a question with its quote, and no date is made of it. */
  sure: z.boolean(),
});
export type FactReading = z.infer<typeof FactReading>;

/** A reading as it is kept. It is never edited: what the user says of it stands beside it. */
export const Fact = FactReading.extend({
  id: Id,
  /** The page that says it; its trip is the page's. */
  visitId: Id,
  /** The kept text it was read from. */
  text: z.string(),
  readAt: Instant,
  /** Version of the reader. */
  reader: z.number().int(),
  /** What the user says it means; `null` as value: it is not so. */
  correction: z.object({ value: FactValue.nullable(), at: Instant }).optional(),
});
export type Fact = z.infer<typeof Fact>;
