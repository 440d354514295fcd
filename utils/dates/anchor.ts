/** From an anchor's name to the point, or the range of points, it stands for. */
import { pointOf } from './day';
import type { Anchors, AnchorValue, Point } from './types';

/** An anchor that is itself reckoned has a range; one that happened has three equal points. */
export interface Anchored {
  readonly earliest: Point;
  readonly usual: Point;
  readonly latest: Point;
}

/** Anchors that are another one by a second name, where only that one is known. */
const sameAs: ReadonlyMap<string, string> = new Map([['month_of_condition', 'condition_met']]);

function anchored(value: AnchorValue, zone: string): Anchored | null {
  if (typeof value === 'string') {
    const point = pointOf(value, zone);
    return point && { earliest: point, usual: point, latest: point };
  }
  const [earliest, usual, latest] = [value.earliest, value.date, value.latest].map((text) =>
    pointOf(text, zone),
  );
  return earliest && usual && latest ? { earliest, usual, latest } : null;
}

function laterPoint(a: Point, b: Point): Point {
  const byDay = Temporal.PlainDate.compare(a.day, b.day);
  if (byDay !== 0) return byDay > 0 ? a : b;
  return a.at && b.at && Temporal.ZonedDateTime.compare(a.at, b.at) > 0 ? a : b;
}

/** Where `name` is, in the portal's zone, or null when it is unknown or unreadable. */
export function readAnchor(name: string, anchors: Anchors, zone: string): Anchored | null {
  const own = (key: string) => (Object.hasOwn(anchors, key) ? anchors[key] : undefined);
  const value = own(name) ?? own(sameAs.get(name) ?? name);
  return value === undefined ? null : anchored(value, zone);
}

/** The later of two anchors, end by end. */
export const laterAnchor = (a: Anchored, b: Anchored): Anchored => ({
  earliest: laterPoint(a.earliest, b.earliest),
  usual: laterPoint(a.usual, b.usual),
  latest: laterPoint(a.latest, b.latest),
});
