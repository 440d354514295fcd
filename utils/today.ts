/** Today: what wants to be done about all trips, worst and soonest first, each thing once. Pure: rows in, an agenda out; texts are the rooms' own. */
import { type Doing, type NextDoing, nextDoing } from './claims';
import { addDays } from './dates';
import {
  type Claim,
  type Contact,
  finishedStatuses,
  type Reminder,
  type Trip,
  type Warning,
} from './records';
import type { KnownLapse } from './statements';
import { worstFirst } from './warnings';

/** `now`: today, or too late already; `soon`: in time, but it waits for the user; `later`: good to know. */
export const urgencies = ['now', 'soon', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

interface Entry {
  id: string;
  trip: Trip;
  urgency: Urgency;
  /** The day it is about, `YYYY-MM-DD`. */
  date: string | null;
}
export interface ReminderEntry extends Entry {
  of: 'reminder';
  reminder: Reminder;
  overdue: boolean;
}
export interface WarningEntry extends Entry {
  of: 'warning';
  warning: Warning;
  /** So many others are open on the same trip. */
  more: number;
}
export interface ClaimEntry extends Entry {
  of: 'claim';
  claim: Claim;
  next: NextDoing;
}
/** A row of the portal's history may be the trip's: the user knows. */
export interface ListingEntry extends Entry {
  of: 'listing';
}
/** Points lapse that no trip speaks of. */
export interface LapseEntry extends Omit<Entry, 'trip'> {
  of: 'lapse';
  lapse: KnownLapse;
}
export type AgendaEntry = ReminderEntry | WarningEntry | ClaimEntry | ListingEntry | LapseEntry;

export interface AgendaRows {
  /** Every trip that the other rows are of; deleted ones left out. */
  trips: ReadonlyMap<string, Trip>;
  reminders: readonly Reminder[];
  /** Open, and of rules that the user wants to hear of. */
  warnings: readonly Warning[];
  /** Deleted ones left out. */
  claims: readonly Claim[];
  contacts: readonly Contact[];
  /** Trips that a row of a history may be about, with the user's day (`YYYY-MM-DD`) on which it was seen; points that lapse, as kept pages or the user say. */
  listings?: readonly { trip: Trip; seenOn: string }[];
  lapses?: readonly KnownLapse[];
}

/** Points that lapse are told so many days before. */
const pointDays = 30;
export const pointRules = ['points-expire', 'inactivity-expiry'];
/** Reminders about a claim: the claim's own line says it. */
const claimRules = ['follow-up', 'hold-answer', 'investigation', 'first-contact', 'approved-arrives'];

export interface AgendaTime {
  /** UTC ISO. */
  now: string;
  /** The user's day, `YYYY-MM-DD`. */
  today: string;
}

/** Everything that wants to be done, in the order of its urgency. */
export function agendaOf(rows: AgendaRows, at: AgendaTime): AgendaEntry[] {
  const asked = claimEntries(rows, at.today);
  const known = new Set(asked.map(({ claim }) => claim.id));
  const due = rows.reminders.flatMap((reminder) => reminderEntry(rows, reminder, at, known) ?? []);
  return [
    ...due,
    ...warningEntries(rows),
    ...asked,
    ...listingEntries(rows),
    ...lapseEntries(rows, at.today),
  ].sort(mostUrgentFirst);
}

const mostUrgentFirst = (a: AgendaEntry, b: AgendaEntry): number =>
  urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
  (a.date ?? '').localeCompare(b.date ?? '') ||
  a.id.localeCompare(b.id);

/** Whether a reminder may be on the agenda at all, whatever its trip: most lie far ahead. */
export function isNear({ state, dueAt, due, rule }: Reminder, { now, today }: AgendaTime): boolean {
  if (state === 'told' || dueAt <= now) return true;
  return pointRules.includes(rule) && (due?.date ?? dueAt.slice(0, 10)) <= within(today, pointDays);
}

const within = (today: string, days: number): string => addDays(today, days) ?? today;

function reminderEntry(
  { trips }: AgendaRows,
  reminder: Reminder,
  at: AgendaTime,
  claims: ReadonlySet<string>,
): ReminderEntry | null {
  const { id, tripId, rule, state, due, dueAt, staleAt } = reminder;
  const { now, today } = at;
  const trip = trips.get(tripId);
  if (!trip || (state !== 'waiting' && state !== 'told') || !isNear(reminder, at)) return null;
  if (staleAt !== undefined && staleAt <= now) return null;
  if (claimRules.includes(rule) && claims.has(id.split('/').at(-1) ?? '')) return null;
  const date = due?.date ?? dueAt.slice(0, 10);
  const entry = { of: 'reminder', id, trip, reminder, date, overdue: (due?.latest ?? date) < today } as const;
  if (pointRules.includes(rule)) return { ...entry, urgency: date <= within(today, 7) ? 'soon' : 'later' };
  return { ...entry, urgency: date <= today ? 'now' : 'soon' };
}

/** Of each trip once: its page has all rows. */
function listingEntries({ listings = [] }: AgendaRows): ListingEntry[] {
  const byTrip = new Map(listings.map((one) => [one.trip.id, one]));
  return [...byTrip.values()].map(({ trip, seenOn }) => {
    const entry = { of: 'listing', id: `${trip.id}/listing`, trip } as const;
    return { ...entry, urgency: 'soon', date: seenOn };
  });
}

/** What reminders tell is told by them. */
function lapseEntries({ lapses = [] }: AgendaRows, today: string): LapseEntry[] {
  return lapses
    .filter(
      ({ date, source }) => source.of !== 'reminder' && date >= today && date <= within(today, pointDays),
    )
    .map((lapse) => {
      const entry = {
        of: 'lapse',
        id: `${lapse.key}/${lapse.date}/${lapse.sum?.value ?? ''}`,
        lapse,
      } as const;
      return { ...entry, date: lapse.date, urgency: lapse.date <= within(today, 7) ? 'soon' : 'later' };
    });
}

const urgencyOf = { 'will-fail': 'now', 'may-fail': 'soon', note: 'later' } as const;

/** Of each trip its worst warning: its page has the others. */
function warningEntries({ trips, warnings }: AgendaRows): WarningEntry[] {
  const byTrip = new Map<string, Warning[]>();
  for (const warning of warnings)
    if (warning.tripId) byTrip.set(warning.tripId, [...(byTrip.get(warning.tripId) ?? []), warning]);
  return [...byTrip].flatMap(([tripId, own]) => {
    const trip = trips.get(tripId);
    const [worst] = own.sort(worstFirst);
    if (!trip || !worst || finishedStatuses.includes(trip.status)) return [];
    const { id, severity } = worst;
    const entry = { of: 'warning', id, trip, warning: worst, date: null } as const;
    return [{ ...entry, urgency: urgencyOf[severity], more: own.length - 1 }];
  });
}

function claimEntries({ trips, claims, contacts }: AgendaRows, today: string): ClaimEntry[] {
  return claims.flatMap((claim) => {
    const trip = trips.get(claim.tripId);
    const own = contacts.filter(({ claimId }) => claimId === claim.id);
    const next = nextDoing(claim, own, today);
    if (!trip || !waitsForUser(next)) return [];
    const { id } = claim;
    const date = next.by;
    return [{ of: 'claim', id, trip, claim, next, date, urgency: urgencyOfClaim(next, today) }];
  });
}

/** With a desk that named no day there is nothing to be done yet. */
const waitsForUser = ({ doing, promised }: NextDoing): boolean =>
  doing !== 'over' && (doing !== 'wait' || promised);

function urgencyOfClaim({ doing, by }: NextDoing, today: string): Urgency {
  const urgency: Record<Doing, Urgency> = {
    answer: by === null || by <= within(today, 2) ? 'now' : 'soon',
    ask: 'soon',
    send: 'soon',
    wait: 'later',
    over: 'later',
  };
  return urgency[doing];
}
