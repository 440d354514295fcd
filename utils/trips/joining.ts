/** Two trips that are one: what does not fit together, which value stands, and how it is taken back. */
import { type Course, dayNames, type Trip, TripWords } from '../records';
import { folded, portalKey } from './search';
import { isSameNumber } from './standing';
import { asRead, isSameWord, lastEdit, wordsOf } from './words';

export type JoinField = keyof TripWords | 'status';
/** Whose value stands: of the trip that stays, or of the one that is joined to it. */
export type Side = 'own' | 'other';
export type Choices = Partial<Record<JoinField, Side>>;

const fields = Object.keys(TripWords.shape) as (keyof TripWords)[];

/** Which of two trips stays unless the user says otherwise: the one whose way was seen, else the first. A route never leaves its trip. */
export const staysOf = (one: Trip, two: Trip): Trip => (!one.route.length && two.route.length ? two : one);

/** A click that was seen stays with its route, and with the trip that it opened. */
const hasRoute = (...trips: readonly Trip[]): boolean => trips.some(({ route }) => route.length > 0);

/** What both say, and each otherwise. A click that was seen is no question. */
export function differencesOf(own: Trip, other: Trip): JoinField[] {
  const [one, two] = [wordsOf(own), wordsOf(other)];
  const different = fields.filter((field) => {
    if (field === 'clicked' && hasRoute(own, other)) return false;
    return one[field] && two[field] ? !fits(field, one, two) : false;
  });
  const isCourse = own.status !== other.status && own.status !== 'clicked' && other.status !== 'clicked';
  return [...different, ...(isCourse ? (['status'] as const) : [])];
}

const hour = 3_600_000;

function fits(field: keyof TripWords, one: TripWords, two: TripWords): boolean {
  if (field === 'orderNumber') return isSameNumber(one.orderNumber ?? '', two.orderNumber);
  if (field === 'portal') return portalKey(one) === portalKey(two);
  if (field === 'offerName') return folded(one.offerName ?? '') === folded(two.offerName ?? '');
  if (field === 'clicked' || field === 'entered' || field === 'purchased')
    return isSameTime(one[field] ?? '', two[field] ?? '');
  return isSameWord(one[field], two[field]);
}

/** A plain day may be another by the zone's doing. */
function isSameTime(one: string, two: string): boolean {
  const apart = Math.abs(Date.parse(one) - Date.parse(two));
  return apart < (one.includes('T') && two.includes('T') ? hour : 48 * hour);
}

/**
 * The words of the trip that stays. What its pages tell, all of them, stands where nobody asked; what they do not tell is as either
 * trip had it; where both say otherwise it is as the user chose.
 * @param told the trip that stays as all pages and documents tell it
 */
export function joinedWords(told: Trip, own: Trip, other: Trip, choices: Choices): TripWords {
  const [now, one, two] = [wordsOf(told), wordsOf(own), wordsOf(other)];
  const asked = differencesOf(own, other);
  const entries = fields.map((field) => {
    if (asked.includes(field)) return [field, choices[field] === 'other' ? two[field] : one[field]];
    if (field === 'clicked' && hasRoute(own, other)) return [field, one.clicked];
    return [field, now[field] || one[field] || two[field]];
  });
  return TripWords.parse(Object.fromEntries(entries));
}

/** Where the trip that stays is on its course. */
export function joinedCourse(own: Trip, other: Trip, choices: Choices): Course {
  const taken = choices.status === 'other' && differencesOf(own, other).includes('status');
  const status = taken || own.status === 'clicked' ? other.status : own.status;
  return courseOf({
    status,
    statusAt: { ...other.statusAt, ...own.statusAt },
    supplied: { ...other.supplied, ...own.supplied },
  });
}

/** The days of click, entry and order are words of a trip, and not of its course. */
const wordDays: readonly string[] = Object.values(dayNames);
const isWordDay = ([name]: readonly [string, string]) => wordDays.includes(name);
const filled = (record: object) => Object.keys(record).length > 0;

/** Where a trip is on its course. */
export function courseOf({ status, statusAt = {}, supplied = {} }: Course): Course {
  const named = Object.fromEntries(Object.entries(supplied).filter((day) => !isWordDay(day)));
  return { status, ...(filled(statusAt) && { statusAt }), ...(filled(named) && { supplied: named }) };
}

/** The trip on another course. */
export function onCourse({ statusAt: _, supplied = {}, ...trip }: Trip, course: Course): Trip {
  const days = { ...Object.fromEntries(Object.entries(supplied).filter(isWordDay)), ...course.supplied };
  return { ...trip, ...course, ...(filled(days) && { supplied: days }) };
}

/** The trip back on the course it was on before a joining; what was changed since stays. */
export function backOnCourse(trip: Trip, before: Course, after: Course): Trip {
  const now = courseOf(trip);
  const undone = <Field extends keyof Course>(field: Field) =>
    isSameWord(now[field], after[field]) ? before[field] : now[field];
  const [statusAt, supplied] = [undone('statusAt'), undone('supplied')];
  return onCourse(trip, {
    status: undone('status') ?? trip.status,
    ...(statusAt && { statusAt }),
    ...(supplied && { supplied }),
  });
}

/** The words of a trip without those that were said at `at`, as far as they still stand: as they were said before, else as they are read. */
export function wordsBefore(trip: Trip, at: string): TripWords {
  const words = wordsOf(trip);
  const edits = trip.edits ?? [];
  const index = edits.findIndex((edit) => edit.at === at);
  if (index < 0) return words;
  const [joined, before, last] = [
    edits[index]?.said ?? {},
    edits[index - 1]?.said ?? {},
    lastEdit(trip)?.said ?? {},
  ];
  const read = wordsOf(asRead(trip));
  const entries = fields.map((field) => {
    if (!isSameWord(joined[field], last[field])) return [field, words[field]];
    return [field, field in before ? before[field] : read[field]];
  });
  return TripWords.parse(Object.fromEntries(entries));
}
