/** What is known of a portal. What no source states is left out, never guessed. */
import type { PortalForm } from './portal-form';
import type { TripStatus } from './records';

/** A length of time, or from–to (`[1, 3]`). Months are calendar months; `businessDays` are the portal's. */
export interface Span {
  minutes?: Count;
  hours?: Count;
  days?: Count;
  businessDays?: Count;
  months?: Count;
}
export type Count = number | readonly [least: number, most: number];

/** What a clock runs from. `use`: when the offer was used (its pages count so: purchase or application); `expected`: the promised date. */
export type ClockAnchor = 'use' | 'click' | 'purchase' | 'travel' | 'judgement' | 'rejection' | 'expected';

/** Without a length: at once. */
export interface Mark extends Span {
  after: ClockAnchor;
}

/** Why one asks: never listed (not even pending), judged against, or still undecided past its date. */
export const claimCases = ['unlisted', 'rejected', 'overdue'] as const;
export type ClaimCase = (typeof claimCases)[number];

export interface ClaimClock {
  opens?: Mark;
  closes?: Mark;
}

/** `host`: exact or `*.host`. `path`: on the pathname. */
export interface ClickOutSignature {
  host: string;
  path: RegExp;
  params?: readonly string[];
  /** Leaving this way earns nothing. */
  paysNothing?: true;
}

export interface Rate {
  /** So many points are worth `worth`. */
  points: number;
  worth: number;
  currency: string;
}

/** When what was credited lapses. `last-…`: counted anew each time. */
export interface Lapse extends Span {
  after: 'last-earning' | 'last-login' | 'last-activity' | 'grant';
}

/** The rules that a user may know better, and that an offer's own page overrides. */
export interface PortalRuleValues {
  opens: Mark;
  closes: Mark;
  clocks: Partial<Record<ClaimCase, ClaimClock>>;
  /** Only one claim per shop in this time. */
  onePerShop: Span;
  contactShop: 'forbidden' | 'order-number-only' | 'allowed';
  form: PortalForm;
  /** Until the desk answers; until it has decided. */
  reply: Span;
  investigation: Span;
  /** From the purchase to the payment, as a rule. */
  payout: Span;
  /** Which version of the terms counts, by the time it was in force. */
  termsVersion: 'click' | 'completion' | 'application' | 'install';
  /** What a private window does to tracking. */
  privateWindow: 'void' | 'recommended';
  /** The purchase must follow the click within this. */
  finishWithin: Span;
  lapse: Lapse;
  rate: Rate;
}
export type RuleName = keyof PortalRuleValues;

export type PortalKind =
  | 'point-site'
  | 'cashback'
  | 'monitor'
  | 'survey'
  | 'loyalty'
  | 'self-affiliate'
  | 'offerwall'
  | 'exchange'
  | 'shop'
  | 'coupon'
  | 'comparison'
  | 'shopping-extension';

/** What is so for some of a portal's hosts only. */
export interface PortalEdition extends Partial<Omit<PortalRuleValues, ClaimRule>> {
  /** Some of the portal's own. */
  hosts: readonly string[];
  country?: string;
  zone?: string;
  currency?: string;
  claim?: PortalClaim;
  /** Where that was read; they come before the portal's own. */
  sources?: readonly PortalSource[];
}

type ClaimRule = 'opens' | 'closes' | 'clocks' | 'onePerShop' | 'contactShop';

export interface PortalClaim extends Partial<Pick<PortalRuleValues, ClaimRule>> {
  /** Each offer prints its own windows; those given are the shortest that were seen. */
  variesByOffer?: true;
}

export interface Portal extends Partial<Omit<PortalRuleValues, ClaimRule>> {
  id: string;
  name: string;
  /** Exact hosts or `*.host` globs (`*.x` also matches `x`). Empty: known, but chosen by hand only. */
  hosts: readonly string[];
  kind: PortalKind;
  /** ISO 639-1, of its pages. */
  languages: readonly string[];
  /** ISO 3166-1, where it is one. */
  country?: string;
  /** IANA zone its dates are meant in. */
  zone?: string;
  /** ISO 4217, of its amounts. */
  currency?: string;
  /** Addresses of its offers, on pathname and query; the group `id` is the offer's id. */
  offerPage?: readonly RegExp[];
  clickOut?: readonly ClickOutSignature[];
  /** When a missing reward may be asked about. */
  claim?: PortalClaim;
  /** The portal's own words for what became of a trip, and of a claim. */
  statusWords?: Partial<Record<TripStatus, readonly string[]>>;
  claimWords?: Partial<
    Record<'sent' | 'need-info' | 'hold' | 'provisional' | 'won' | 'lost', readonly string[]>
  >;
  editions?: readonly PortalEdition[];
  sources: readonly PortalSource[];
}

export interface PortalSource {
  url: string;
  /** Day it was read, ISO. It may have been a stored copy. */
  readOn: string;
  /** Not the portal's own word: a blog, another's list. */
  secondary?: true;
  /** What was read there, where the address covers more: a package's version, a file. */
  of?: string;
  /** What rests on it, and nothing else. What no source names rests on the first that names nothing: there must be one then. */
  for?: readonly (RuleName | 'offerPage' | 'clickOut' | 'statusWords' | 'claimWords')[];
}
