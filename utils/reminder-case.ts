/** What is known of a trip when its reminders are looked for. */
import {
  type Anchors,
  anchorsOfFacts,
  anchorsOfTrip,
  type DateOptions,
  dayIn,
  dueDate,
  type WindowDates,
  windowDates,
} from './dates';
import type { Portal, PortalOverride } from './portals';
import {
  type ClaimStatus,
  type DueDate,
  type Fact,
  type FactKind,
  type FactValue,
  type PageKind,
  type Trip,
  type TripStatus,
  whenOf,
} from './records';

/** A fact as it counts: the user's correction in place of the reading. */
export interface CaseFact {
  id: string;
  kind: FactKind;
  quote: string;
  value: FactValue;
  /** When its text was seen, UTC. */
  seenAt: string;
}

export interface CaseClaim {
  id: string;
  /** File name in `utils/claims/`. */
  kind?: string;
  status: ClaimStatus;
  /** UTC instants. */
  begunAt?: string;
  sentAt: string | null;
  /** The last exchange in either direction. */
  lastContactAt: string | null;
  /** The day the desk named for its answer or for the points, `YYYY-MM-DD`. */
  promised?: string;
  /** The day by which the user has to act: an answer that is asked for, or an automatic settlement, `YYYY-MM-DD`. */
  answerBy?: string;
}

export interface TripCase {
  trip: Trip;
  visits: readonly { kind: PageKind; seenAt: string }[];
  facts: readonly CaseFact[];
  portal: Portal | null;
  /** The user's own rules for the portal. */
  override?: PortalOverride;
  claims: readonly CaseClaim[];
  /** When the trip was seen to reach a status, UTC. */
  statusAt?: Partial<Record<TripStatus, string>>;
  now: string;
  /** The user's zone: what the clock says when they are told. */
  zone: string;
  /** The portal's zone: whose days are meant. Without it, that of its only language, else the user's. */
  portalZone?: string;
  country?: string;
  /** Anchors that were reckoned from other facts; what is known stands above them. */
  reckoned?: Anchors;
}

/**
 * Facts that dates may be made of: a correction replaces the reading, "it is not so" and what is unsure leave.
 * @param seenAt when the text of a fact's visit was seen; without it, when it was read
 */
export function effectiveFacts(facts: readonly Fact[], seenAt?: (fact: Fact) => string): CaseFact[] {
  return facts.flatMap((fact) => {
    const { id, kind, quote, correction, sure } = fact;
    const value = correction ? correction.value : sure ? fact.value : null;
    return value === null ? [] : [{ id, kind, quote, value, seenAt: seenAt?.(fact) ?? fact.readAt }];
  });
}

const zoneOfLanguage: Readonly<Record<string, string>> = { ja: 'Asia/Tokyo', es: 'Europe/Madrid' };

/** Whose days are meant on this trip. */
export function zoneOfCase({ portal, portalZone, zone }: TripCase): string {
  const only = portal?.languages.length === 1 ? portal.languages[0] : undefined;
  return portalZone ?? zoneOfLanguage[only ?? ''] ?? zone;
}

/** How dates of this trip are reckoned; of a fact, from when it was seen. */
export const optionsOf = (input: TripCase, fact?: CaseFact): DateOptions => ({
  zone: zoneOfCase(input),
  ...(input.country !== undefined && { country: input.country }),
  ...(fact && { from: fact.seenAt }),
});

/**
 * Everything a rule may be counted from: what the trip saw, what the user said, when a status was reached, what the facts state.
 * An application is kept as a purchase; where no entry of its own is known, it is what 申込 means.
 */
export function anchorsOf(input: TripCase, fact?: CaseFact): Anchors {
  const { trip, statusAt = {}, facts } = input;
  const purchased = whenOf(trip, 'purchased');
  // Points are granted when they can be used; some portals show only that they were paid out.
  const granted = statusAt.payable ?? statusAt.paid;
  const known: Anchors = {
    ...input.reckoned,
    ...(purchased && { entry: purchased }),
    ...(statusAt.pending && { x_pending: statusAt.pending }),
    ...(statusAt.confirmed && { approval: statusAt.confirmed }),
    ...(granted && { grant: granted }),
    ...(trip.status === 'rejected' &&
      statusAt.rejected && { x_judgement: statusAt.rejected, x_notice: statusAt.rejected }),
    ...(fact && { x_page_date: fact.seenAt }),
    ...anchorsOfTrip(trip),
  };
  return anchorsOfFacts(facts, known, optionsOf(input, fact));
}

export const factsOf = ({ facts }: TripCase, ...kinds: FactKind[]): CaseFact[] =>
  facts.filter(({ kind }) => kinds.includes(kind));

export const dueOf = (input: TripCase, fact: CaseFact): DueDate | null =>
  dueDate(fact.value, anchorsOf(input, fact), optionsOf(input, fact));

export const windowOf = (input: TripCase, fact: CaseFact): WindowDates =>
  windowDates(fact.value, anchorsOf(input, fact), optionsOf(input, fact));

/** Today in the portal's zone. */
export const dayOfInstant = (input: TripCase, instant: string): string | null =>
  dayIn(instant, zoneOfCase(input));

/** Whether the user did what the offer asks for first: entered, ordered, applied. */
export const hasBegun = ({ trip }: TripCase): boolean =>
  Boolean(whenOf(trip, 'purchased') ?? whenOf(trip, 'entered') ?? trip.anchors.conditionMet);

/** A claim that is with a desk: its own reminders take over from those that say "claim now". */
export const hasOpenClaim = ({ claims }: TripCase): boolean =>
  claims.some(({ status }) => status !== 'draft' && status !== 'won' && status !== 'lost');
