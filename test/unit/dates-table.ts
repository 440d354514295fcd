/** Tables of dates: how a row is written and looked at. Expected days are worked out on paper, never taken from the code. */
import { expect, it } from 'vitest';
import { type Anchors, type DateOptions, dueDate } from '../../utils/dates';
import type { FactValue, Moment, Rule } from '../../utils/records';

/** A rule of these parts; `none` when no snap is given. */
export const rule = (
  anchor: string,
  offset: Rule['offset'],
  snap = 'none',
  more: Partial<Rule> = {},
): Rule => ({ anchor, offset, snap, ...more });

/** Title, value, anchors, expected: `date`, or `earliest..date..latest`, or null. */
export type Row = readonly [string, FactValue | Moment | null, Anchors, string | null, Partial<DateOptions>?];

/** Looks at every row, in Tokyo unless it says otherwise. */
export function check(rows: readonly Row[], options: DateOptions = { zone: 'Asia/Tokyo' }): void {
  for (const [title, value, anchors, expected, more] of rows)
    it(title, () => {
      const [first = '', date = first, last = first] = expected?.split('..') ?? [];
      expect(dueDate(value, anchors, { ...options, ...more })).toEqual(
        expected === null ? null : { date, earliest: first, latest: last },
      );
    });
}
