/** Years that one date of a sentence lends to another. */
import type { WindowSpan } from './windows';

/** "Active from 1 April, entries until 30 September 2025": the end lends its year to the beginning. */
export function lentYear(spans: WindowSpan[]): WindowSpan[] {
  return spans.map((span, i) => {
    const next = spans[i + 1];
    const { start } = span.window;
    const end = next?.window.end;
    if (
      span.side !== 'begins' ||
      next?.side !== 'ends' ||
      typeof start !== 'string' ||
      typeof end !== 'string'
    )
      return span;
    if (!start.startsWith('--') || end.startsWith('--') || start.slice(2, 7) > end.slice(5, 10)) return span;
    return { ...span, window: { ...span.window, start: `${end.slice(0, 4)}${start.slice(1)}` } };
  });
}
