/** What one fact of a trip comes to: a date, the question it hangs on, or neither. */
import type { DueDate, FactValue } from './records';
import { anchorsOf, type CaseFact, dueOf, type TripCase } from './reminder-case';

/** A fact's date, with the day the user gave for its anchor, if they did; `missing`: the anchor nobody knows; null: no date comes of it. */
export type FactDate =
  | (DueDate & { supplied?: { anchor: string; date: string } })
  | { missing: string }
  | null;

/** What a fact of a trip comes to, by what is known of the trip. */
export function dateOf(input: TripCase, fact: CaseFact): FactDate {
  const anchor = anchorIn(fact.value);
  const own = anchor === null ? undefined : input.trip.supplied?.[anchor];
  const due = dueOf(input, fact);
  if (due)
    return { ...due, ...(anchor !== null && own !== undefined && { supplied: { anchor, date: own } }) };
  return anchor !== null && anchorsOf(input, fact)[anchor] === undefined ? { missing: anchor } : null;
}

/** What a value is counted from; null where it is counted from nothing, or from more than one thing. */
function anchorIn(value: FactValue): string | null {
  if ('anchor' in value) return value.anchor;
  const parts = Object.values(value).flatMap((part) =>
    typeof part === 'object' && part !== null && 'anchor' in part ? [String(part.anchor)] : [],
  );
  const [only] = new Set(parts);
  return only !== undefined && new Set(parts).size === 1 ? only : null;
}
