/**
 * Reminders: facts and what happened → dates with a reason. One file per rule in `reminders/`. Pure: the time is given, nobody is
 * told here. What a rule finds is the same whatever the time; when it is told, put off or dropped, `reminder-states.ts` says.
 */
import { addDays, wallClock } from './dates';
import type { DueDate, Language, Reminder, TripStatus } from './records';
import { type CaseFact, type TripCase, zoneOfCase } from './reminder-case';

export {
  type CaseClaim,
  type CaseFact,
  effectiveFacts,
  hasOpenClaim,
  type TripCase,
  windowOf,
  zoneOfCase,
} from './reminder-case';
export { dateOf, type FactDate } from './reminder-fact-date';
export { listingsOf } from './reminder-listing';
export { type NoticeKind, noticeKinds } from './reminder-notice';
export { expectedBy } from './reminder-payout';
export { type QuietHours, quietUntil } from './reminder-quiet';
export { done, dueNow, merge, nextAlarm, snooze, told } from './reminder-states';

/** When one is told: so many days before (after, when negative) the due day, at a wall clock in the user's zone. */
export interface Lead {
  days: number;
  at: `${number}:${number}`;
  /** Which end of the due date is meant; without it, its date. */
  of?: 'earliest' | 'date' | 'latest';
}

/** One finding of a rule. */
export interface Due {
  due: DueDate;
  /** Tells several findings of one rule apart; the same finding has the same key at every looking. */
  key?: string;
  fact?: CaseFact;
  /** Instead of the lead, where hours count. UTC. */
  tellAt?: string;
  /** From when on it is of no use, UTC. */
  staleAt?: string;
}

export interface ReminderRule {
  id: string;
  /** `{date}`, `{shop}` and `{portal}` are filled in by `reminderText`. */
  text: Readonly<Record<Language, string>>;
  lead: Lead;
  /** Statuses of a trip in which it may be found; in every other the trip is finished as far as this rule goes. */
  during: readonly TripStatus[];
  remind(input: TripCase): Due[];
}

export const reminderRules: readonly ReminderRule[] = Object.values(
  import.meta.glob<ReminderRule>('./reminders/*.ts', { eager: true, import: 'default' }),
);

/** A lead as an instant: in the user's zone, since it is the user who is told. Null for what no calendar has. */
function instantOfLead({ days, at, of = 'date' }: Lead, due: DueDate, zone: string): string | null {
  const day = addDays(due[of], -days);
  return day && wallClock(day, at, zone);
}

function reminderOf(rule: ReminderRule, found: Due, input: TripCase): Reminder | null {
  const { due, key, fact, staleAt } = found;
  const dueAt = found.tellAt ?? instantOfLead(rule.lead, due, input.zone);
  if (dueAt === null) return null;
  return {
    id: [input.trip.id, rule.id, ...(key === undefined ? [] : [key])].join('/'),
    tripId: input.trip.id,
    rule: rule.id,
    dueAt,
    due,
    zone: zoneOfCase(input),
    factId: fact?.id ?? null,
    quote: fact?.quote ?? null,
    state: 'waiting',
    ...(staleAt !== undefined && { staleAt }),
  };
}

/** Refused for good: the claim was lost and none is open. */
const isClosed = ({ trip, claims }: TripCase): boolean =>
  trip.status === 'rejected' &&
  claims.some(({ status }) => status === 'lost') &&
  claims.every(({ status }) => status === 'lost' || status === 'won');

/**
 * Every reminder a trip has now, soonest first. A finished trip has none: expired, refused for good; and of a paid one only what
 * became of its points.
 */
export function remindersOf(input: TripCase): Reminder[] {
  if (isClosed(input)) return [];
  return reminderRules
    .filter(({ during }) => during.includes(input.trip.status))
    .flatMap((rule) => rule.remind(input).flatMap((found) => reminderOf(rule, found, input) ?? []))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt) || a.id.localeCompare(b.id));
}

/** A due day as people write it. */
export const dayText = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));

/** The sentence of a reminder, or null when its rule is no longer known. The portal's name stands in for no name by the shop's. */
export function reminderText(
  { rule: id, due }: Pick<Reminder, 'rule' | 'due'>,
  language: Language,
  { shop, portal }: { shop: string; portal: string | null },
): string | null {
  const rule = reminderRules.find((one) => one.id === id);
  const words: Readonly<Record<string, string>> = {
    date: due ? dayText(due.date, language) : '',
    shop,
    portal: portal ?? shop,
  };
  return (
    rule?.text[language].replace(/\{(date|shop|portal)\}/g, (_, name: string) => words[name] ?? '') ?? null
  );
}
