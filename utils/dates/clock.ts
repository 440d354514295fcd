/** From a moment to its instant: at which second a window opens or closes. */
import type { Moment, Rule } from '../records';
import { attempt, dayOf, fromDay } from './day';
import { dueOfMoment, spanOf } from './moment';
import { addLength, lengthOf } from './offset';
import { anchorOf } from './rule';
import type { Anchors, DateOptions } from './types';

/** Abbreviations that texts use and that are no IANA zones. The part of the country is meant, summer time included. */
const zoneNames: ReadonlyMap<string, string> = new Map([
  ['JST', 'Asia/Tokyo'],
  ['PT', 'America/Los_Angeles'],
  ['PST', 'America/Los_Angeles'],
  ['PDT', 'America/Los_Angeles'],
  ['CT', 'America/Chicago'],
  ['ET', 'America/New_York'],
  ['EST', 'America/New_York'],
  ['EDT', 'America/New_York'],
]);

/** The zone a text states, else the portal's. */
export const zoneOf = (stated: string | undefined, { zone }: DateOptions): string =>
  stated === undefined ? zone : (zoneNames.get(stated) ?? stated);

/**
 * A day and a wall clock (`HH:MM`, `HH:MM:SS`; `24:00` is the end of the day) as an instant. A repeated hour is read early when it
 * is an end and late when it is a beginning, so that nobody comes too late or too early by it.
 */
export function instantOn(
  day: Temporal.PlainDate,
  clock: string,
  zone: string,
  edge: 'start' | 'end',
): string | null {
  const whole = /^24:00(?::00)?$/.test(clock);
  return attempt(() =>
    (whole ? day.add({ days: 1 }) : day)
      .toPlainDateTime(Temporal.PlainTime.from(whole ? '00:00' : clock, { overflow: 'reject' }))
      .toZonedDateTime(zone, { disambiguation: edge === 'start' ? 'later' : 'earlier' })
      .toInstant()
      .toString({ fractionalSecondDigits: 3 }),
  );
}

/** Hours and minutes after an anchor whose instant is known. */
function exact(rule: Rule, anchors: Anchors, { zone }: DateOptions): string | null {
  const { offset, snap } = rule;
  if (snap !== 'none' || (offset.hours === undefined && offset.minutes === undefined)) return null;
  const anchor = anchorOf(rule, anchors, zone);
  const end = anchor?.usual.at ? addLength(anchor.usual, lengthOf(offset, 1), zone, 'first').at : null;
  return end?.toInstant().toString({ fractionalSecondDigits: 3 }) ?? null;
}

/**
 * When `moment` begins (`start`: its first instant) or is over (`end`: the first instant after it, or the stated time), as a UTC
 * instant; null when its day is unknown. `from` of the options fills in a missing year.
 */
export function instantOf(
  moment: Moment,
  anchors: Anchors,
  options: DateOptions,
  edge: 'start' | 'end',
): string | null {
  if (typeof moment !== 'string' && 'anchor' in moment) {
    const at = exact(moment, anchors, options);
    if (at !== null) return at;
  }
  if (typeof moment === 'string') {
    const [, clock] = /T(\d{2}:\d{2}(?::\d{2})?)$/.exec(moment) ?? [];
    const span = clock === undefined ? null : spanOf(moment, fromDay(options));
    if (span && clock !== undefined) return instantOn(span.to, clock, options.zone, edge);
  }
  const due = dueOfMoment(moment, anchors, options);
  const isSpan = typeof moment === 'string' || 'date' in moment;
  const day = due && dayOf(edge === 'start' && isSpan ? due.earliest : due.date);
  return day && instantOn(day, edge === 'start' ? '00:00' : '24:00', options.zone, edge);
}
