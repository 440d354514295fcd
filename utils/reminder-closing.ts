/** Deadlines that several rules share the shape of: a fact's window closes. */
import type { Offset } from './records';
import { type CaseFact, type TripCase, windowOf } from './reminder-case';
import type { Due } from './reminders';

const hour = 3_600_000;

/** Hours and minutes of a short deadline in ms, or null: it is told at half of it, since no day before it exists. */
function shortLength(offset: Offset): number | null {
  const last = (count: Offset['hours']) => (typeof count === 'object' ? Math.min(...count) : (count ?? 0));
  const length = last(offset.hours) * hour + (last(offset.minutes) * hour) / 60;
  return length > 0 && !offset.days && !offset.months ? length : null;
}

function tellAt({ value }: CaseFact, closesAt: string | null): { tellAt?: string } {
  const length = closesAt !== null && 'anchor' in value ? shortLength(value.offset) : null;
  if (length === null || closesAt === null) return {};
  return { tellAt: new Date(Date.parse(closesAt) - length / 2).toISOString() };
}

/** First is `first`, then `2`, `3` … by date: a date that moves a little keeps its key. */
export function keyed(dues: readonly Due[], first?: string): Due[] {
  return dues
    .toSorted(
      (a, b) => a.due.date.localeCompare(b.due.date) || (a.fact?.id ?? '').localeCompare(b.fact?.id ?? ''),
    )
    .filter(({ due }, index, all) => due.date !== all[index - 1]?.due.date)
    .map((due, index) => {
      const key = [first, index === 0 ? undefined : `${index + 1}`].filter((part) => part !== undefined);
      return key.length === 0 ? due : { ...due, key: key.join('-') };
    });
}

/** When the windows of these facts close, each day once. What closed before the trip began was never this trip's. */
export function closings(input: TripCase, facts: readonly CaseFact[], key?: string): Due[] {
  const found = facts.flatMap((fact) => {
    const { closes, closesAt } = windowOf(input, fact);
    if (!closes || (closesAt !== null && closesAt <= input.trip.openedAt)) return [];
    return [
      { due: closes, fact, ...(closesAt !== null && { staleAt: closesAt }), ...tellAt(fact, closesAt) },
    ];
  });
  return keyed(found, key);
}

/** When the windows of these facts open; of no more use when they have closed. */
export function openings(input: TripCase, facts: readonly CaseFact[], key?: string): Due[] {
  const found = facts.flatMap((fact) => {
    const { opens, opensAt, closesAt } = windowOf(input, fact);
    if (!opens || opensAt === null || opensAt <= input.trip.openedAt) return [];
    return [{ due: opens, fact, ...(closesAt !== null && { staleAt: closesAt }) }];
  });
  return keyed(found, key);
}
