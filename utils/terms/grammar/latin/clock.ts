/** Times of day and the zones beside them. */

import type { Day } from './calendar';
import { pattern } from './pattern';
import type { GrammarWords } from './words';

const two = (n: number): string => String(n).padStart(2, '0');

/** Sources of a time of day (5 groups: hour, minute, second, half, name) and of a zone (1 group). */
export function clockSources({ clock }: GrammarWords): { time: string; zone: string } {
  const half = `${clock.am}|${clock.pm}|${clock.plain}`;
  const zones = clock.zones.map(([source]) => source).join('|');
  return {
    time: `(?:(\\d{1,2})(?:[:.](\\d{2})(?::(\\d{2}))?)?(?: ?(${half})(?![a-z])(?: (?:${clock.plain})(?![a-z]))?)?|(${clock.midnight}|${clock.noon})(?![a-z]))`,
    zone: `[\\s,(]{0,3}(${zones})(?![a-z])\\)?`,
  };
}

/** The time of the five groups; null when they are no time ("11", "11.5"). */
export function timeOf(groups: readonly (string | undefined)[], { noon, pm, am }: Clock): string | null {
  const [hours, minutes, seconds, half, name] = groups;
  if (name) return noon.test(name) ? '12:00' : '24:00';
  if (hours === undefined || (minutes === undefined && !half)) return null;
  const late = half !== undefined && pm.test(half);
  const early = half !== undefined && am.test(half);
  const hour = Number(hours);
  if (hour > 24 || Number(minutes ?? 0) > 59 || ((late || early) && hour < 1)) return null;
  const turned = late && hour < 12 ? hour + 12 : early && hour === 12 ? 0 : hour;
  return `${two(turned)}:${minutes ?? '00'}${seconds ? `:${seconds}` : ''}`;
}

/** IANA zone of a zone's name as matched. */
export function zoneOf(name: string | undefined, { zones }: Clock): string | undefined {
  if (!name) return undefined;
  return zones.find(([re]) => re.test(name))?.[1];
}

export interface Clock {
  after: RegExp;
  before: RegExp;
  zone: RegExp;
  /** After a time that belongs to the next date. */
  next: RegExp;
  /** The names of times and zones, each by itself. */
  noon: RegExp;
  pm: RegExp;
  am: RegExp;
  zones: readonly (readonly [RegExp, string])[];
}

/** Patterns of a time right after a date, and right before one. */
export function clockOf(words: GrammarWords): Clock {
  const { time, zone } = clockSources(words);
  const weekday = `(?:(?:${words.weekdays.map(([source]) => source).join('|')})\\.?,? ?)?`;
  const whole = (source: string) => pattern(`^(?:${source})$`, '');
  return {
    after: pattern(`^[\\s,(]{0,3}(?:${words.clock.beforeTime})?${time}(?:${zone})?`, ''),
    zone: pattern(`^${zone}`, ''),
    next: pattern(
      `^[\\s,)]{0,3}(?:${words.clock.afterTime})?${weekday}(?:${words.months.join('|')}|\\d(?!\\d{3}(?!\\d)))`,
      '',
    ),
    before: pattern(
      `(?:^|[^a-z0-9:.])${time}(?:${zone})?[\\s,)]{0,3}(?:${words.clock.afterTime})?${weekday}$`,
      '',
    ),
    noon: whole(words.clock.noon),
    pm: whole(words.clock.pm),
    am: whole(words.clock.am),
    zones: words.clock.zones.map(([source, tz]) => [whole(source), tz] as const),
  };
}

/** Reads the time beside a date. Longest it looks is 60 characters either way. */
export function withClock(
  text: string,
  place: { at: number; end: number; day: Day },
  clock: Clock,
): { at: number; end: number; day: Day } {
  const right = clock.after.exec(text.slice(place.end, place.end + 60));
  const rightTime = right && timeOf(right.slice(1, 6), clock);
  const isNext =
    right !== null &&
    clock.next.test(text.slice(place.end + right[0].length, place.end + right[0].length + 60));
  if (right && rightTime && !isNext) {
    const tz = zoneOf(right[6], clock);
    const day = { ...place.day, time: rightTime, ...(tz && { tz }) };
    return { at: place.at, end: place.end + right[0].length, day };
  }
  const left = clock.before.exec(text.slice(Math.max(0, place.at - 60), place.at));
  const leftTime = left && timeOf(left.slice(1, 6), clock);
  if (!left || !leftTime) return place;
  const zone = left[6] ? null : clock.zone.exec(text.slice(place.end, place.end + 60));
  const tz = zoneOf(left[6] ?? zone?.[1], clock);
  const at = place.at - left[0].length + (/^[^a-z0-9]/.test(left[0]) ? 1 : 0);
  return {
    at,
    end: place.end + (zone?.[0].length ?? 0),
    day: { ...place.day, time: leftTime, ...(tz && { tz }) },
  };
}
