/** A rule and its anchor → a due date. */
import type { DueDate, Offset, Rule } from '../records';
import { type Anchored, laterAnchor, readAnchor } from './anchor';
import { dueOf, earlier, later } from './day';
import { addBusinessDays, calendarFor } from './holidays';
import { addLength, countOf, isRange, lengthOf } from './offset';
import { slackOfRule } from './slack';
import { snapped } from './snap';
import type { Anchors, DateOptions, Point, Span } from './types';

interface Way {
  offset: Offset;
  /** Which end of a range. */
  end: 0 | 1;
  /** From which end of a day hours run, where the anchor is a day only. */
  edge: 'first' | 'last';
}

/**
 * Offset, then snap, then business days, since those are said of the snapped day ("within 3 business days of the month's start",
 * where the first counts).
 */
function reach(point: Point, { offset, end, edge }: Way, snap: string, options: DateOptions): Span | null {
  const { day } = addLength(point, lengthOf(offset, end), options.zone, edge);
  const span = snapped(day, snap, offset.years !== undefined);
  if (!span || offset.businessDays === undefined) return span;
  const calendar = calendarFor(options.country, options.zone);
  const count = countOf(offset, 'businessDays', end);
  const before = { days: snap === 'start_of_month' && count > 0 ? 1 : 0 };
  const counted = (from: Temporal.PlainDate) => addBusinessDays(from.subtract(before), count, calendar);
  return { from: counted(span.from), to: counted(span.to) };
}

/** The two anchors of a `laterOf`, or the one. Null as soon as one of them is not known: the later one cannot be told. */
export function anchorOf(rule: Rule, anchors: Anchors, zone: string): Anchored | null {
  const first = readAnchor(rule.anchor, anchors, zone);
  if (!first || rule.laterOf === undefined) return first;
  const second = readAnchor(rule.laterOf, anchors, zone);
  return second && laterAnchor(first, second);
}

/** See `dueDate`; here the anchor is already found. */
export function dueFrom(anchor: Anchored, rule: Rule, options: DateOptions): DueDate | null {
  const { offset, snap, approx = false, within = false } = rule;
  // A deadline is kept by the early reading of the day, a waiting time by the late one.
  const edge = within ? 'first' : 'last';
  const first = reach(anchor.earliest, { offset, end: 0, edge: 'first' }, snap, options);
  const usual = reach(anchor.usual, { offset, end: 1, edge }, snap, options);
  const last = reach(anchor.latest, { offset: rule.max ?? offset, end: 1, edge }, snap, options);
  if (!first || !usual || !last) return null;
  const slack = (end: 0 | 1) => (approx ? slackOfRule(offset, snap, end) : 0);
  const from =
    within && !isRange(offset)
      ? anchor.earliest.day
      : rule.atLeast
        ? first.from
        : first.from.subtract({ days: slack(0) });
  // "About" does not lead back before what it is counted from.
  const floor = earlier(anchor.earliest.day, first.from);
  // A longest time that is stated is no longer by "about".
  return dueOf(usual.to, later(from, floor), last.to.add({ days: rule.max ? 0 : slack(1) }));
}

/** A rule's due date, or null while an anchor of it is unknown. */
export function dueOfRule(rule: Rule, anchors: Anchors, options: DateOptions): DueDate | null {
  const anchor = anchorOf(rule, anchors, options.zone);
  return anchor && dueFrom(anchor, rule, options);
}
