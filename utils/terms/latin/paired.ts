/** A beginning and an end, each on its own line or in its own half of a sentence, are one window. */
import type { FactReading, Window } from '../../records';

/** What may stand between the two: the end of a sentence or line, and what opens the next. */
const gap = /^[\s.,;:|/*•·-]{0,8}(?:(?:and|y) )?$/i;

const windowOf = ({ value }: FactReading): Window | null =>
  'start' in value && 'end' in value ? value : null;

/** The year that one end has and the other lacks: "opens 20 December, closes 5 January 2027". */
function withYears(start: string, end: string): [string, string] {
  const turns = start.slice(-5) > end.slice(-5);
  const [a, b] = [start.startsWith('--'), end.startsWith('--')];
  if (a && !b) return [`${Number(end.slice(0, 4)) - (turns ? 1 : 0)}${start.slice(1)}`, end];
  if (b && !a) return [start, `${Number(start.slice(0, 4)) + (turns ? 1 : 0)}${end.slice(1)}`];
  return [start, end];
}

function joined(first: FactReading, second: FactReading, text: string): FactReading | null {
  const [a, b] = [windowOf(first), windowOf(second)];
  if (!a || !b || first.kind !== second.kind || a.end !== null || b.start !== null) return null;
  if (typeof a.start !== 'string' || typeof b.end !== 'string') return null;
  const begun = first.at + first.quote.length;
  if (second.at > begun && !gap.test(text.slice(begun, second.at))) return null;
  const [start, end] = withYears(a.start, b.end);
  if (!start.startsWith('--') && start.slice(0, 10) > end.slice(0, 10)) return null;
  const { openEnd: _, ...rest } = a;
  const quote = text.slice(first.at, Math.max(begun, second.at + second.quote.length));
  return { ...first, quote, value: { ...rest, ...b, start, end }, sure: first.sure && second.sure };
}

/**
 * Joins neighbouring readings of one kind of which the first opens a window and the second closes it.
 * @param readings in the order of the text
 */
export function paired(readings: readonly FactReading[], text: string): FactReading[] {
  const kept: FactReading[] = [];
  for (const reading of readings) {
    const last = kept.at(-1);
    const both = last && joined(last, reading, text);
    if (both) kept[kept.length - 1] = both;
    else kept.push(reading);
  }
  return kept;
}
