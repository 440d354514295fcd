import { describe } from 'vitest';
import type { Rule } from '../../utils/records';
import { check, type Row, rule } from './dates-table';

/** Purchase on a day, an offset, a snap. */
const bought = (
  day: string,
  offset: Rule['offset'],
  expected: string | null,
  snap = 'none',
  more: Partial<Rule> = {},
): Row => [
  `${day} + ${JSON.stringify(offset)} ${snap} ${JSON.stringify(more)} → ${expected}`,
  rule('purchase', offset, snap, more),
  { purchase: day },
  expected,
];

describe('months, years and days', () => {
  check([
    bought('2026-01-31', { months: 1 }, '2026-02-28'),
    bought('2028-01-31', { months: 1 }, '2028-02-29'),
    bought('2027-01-31', { months: 1 }, '2027-02-28'),
    bought('2026-01-30', { months: 1 }, '2026-02-28'),
    bought('2026-01-29', { months: 1 }, '2026-02-28'),
    bought('2028-01-29', { months: 1 }, '2028-02-29'),
    bought('2026-02-28', { months: 1 }, '2026-03-28'),
    bought('2026-03-31', { months: 1 }, '2026-04-30'),
    bought('2026-08-31', { months: 1 }, '2026-09-30'),
    bought('2026-12-31', { months: 2 }, '2027-02-28'),
    bought('2027-12-31', { months: 2 }, '2028-02-29'),
    bought('2026-11-30', { months: 3 }, '2027-02-28'),
    bought('2026-05-31', { months: 6 }, '2026-11-30'),
    bought('2026-01-31', { months: 48 }, '2030-01-31'),
    bought('2028-02-29', { years: 1 }, '2029-02-28'),
    bought('2028-02-29', { months: 12 }, '2029-02-28'),
    bought('2028-02-29', { years: 4 }, '2032-02-29'),
    bought('2027-02-28', { years: 1 }, '2028-02-28'),
    bought('2026-11-26', { years: 5 }, '2031-11-26'),
    bought('2026-12-31', { days: 1 }, '2027-01-01'),
    bought('2028-02-28', { days: 1 }, '2028-02-29'),
    bought('2027-02-28', { days: 1 }, '2027-03-01'),
    bought('2026-11-26', { days: 60 }, '2027-01-25'),
    bought('2026-11-26', { days: 93 }, '2027-02-27'),
    bought('2026-11-26', { days: 180 }, '2027-05-25'),
    bought('2026-11-26', { days: 365 }, '2027-11-26'),
    bought('2027-11-26', { days: 365 }, '2028-11-25'),
    bought('2026-11-26', { months: 1, days: 5 }, '2026-12-31'),
    bought('2026-01-31', { months: 1, days: 1 }, '2026-03-01'),
    bought('2026-11-26', { years: 1, months: 1 }, '2027-12-26'),
    bought('2026-11-26', { days: -7 }, '2026-11-19'),
    bought('2026-11-26', {}, '2026-11-26'),
    // 当日を1日目とし30日以内: the reader took one off.
    bought('2026-11-01', { days: 29 }, '2026-11-01..2026-11-30..2026-11-30', 'none', { within: true }),
  ]);
});

describe('snaps', () => {
  check([
    bought('2026-11-26', { months: 1 }, '2026-12-31', 'end_of_month'),
    bought('2026-01-31', { months: 1 }, '2026-02-28', 'end_of_month'),
    bought('2028-01-31', { months: 1 }, '2028-02-29', 'end_of_month'),
    bought('2026-12-15', { months: 1 }, '2027-01-31', 'end_of_month'),
    bought('2026-12-31', { months: 2 }, '2027-02-28', 'end_of_month'),
    bought('2026-11-26', { months: 0 }, '2026-11-30', 'end_of_month'),
    bought('2026-01-20', { months: 6 }, '2026-07-31', 'end_of_month'),
    bought('2026-11-26', { months: 1 }, '2026-12-01', 'start_of_month'),
    bought('2026-12-31', { months: 1 }, '2027-01-01', 'start_of_month'),
    // A pause begins on the first of the month after next; media are told two weeks before.
    bought('2026-11-26', { months: 2 }, '2027-01-01', 'start_of_month'),
    bought('2027-01-01', { days: -14 }, '2026-12-18'),
    bought('2026-11-26', { months: 1 }, '2026-12-10', 'day_10'),
    bought('2026-01-10', { months: 1 }, '2026-02-28', 'day_31'),
    bought('2028-02-10', { months: 0 }, '2028-02-29', 'day_30'),
    bought('2026-01-15', { months: 11 }, '2026-12-02', 'day_2'),
    bought('2026-11-26', { months: 1 }, '2026-12-01..2026-12-10..2026-12-10', 'early_of_month'),
    bought('2026-11-26', { months: 1 }, '2026-12-11..2026-12-20..2026-12-20', 'mid_of_month'),
    bought('2026-11-26', { months: 1 }, '2026-12-21..2026-12-31..2026-12-31', 'late_of_month'),
    bought('2027-01-15', { months: 1 }, '2027-02-21..2027-02-28..2027-02-28', 'late_of_month'),
    bought('2028-01-15', { months: 1 }, '2028-02-21..2028-02-29..2028-02-29', 'late_of_month'),
    bought('2026-05-01', { years: 1 }, '2027-03-30', 'fixed_03-30'),
    bought('2026-01-10', { years: 1 }, '2027-03-30', 'fixed_03-30'),
    bought('2026-01-10', {}, '2026-03-30', 'fixed_03-30'),
    bought('2026-05-01', {}, '2027-03-30', 'fixed_03-30'),
    bought('2026-03-30', {}, '2026-03-30', 'fixed_03-30'),
    bought('2026-05-01', { years: 1 }, '2027-02-28', 'fixed_02-29'),
    bought('2026-05-01', { years: 2 }, '2028-02-29', 'fixed_02-29'),
    bought('2026-04-01', {}, '2027-03-31', 'fiscal_year_end_03-31'),
    bought('2026-03-31', {}, '2026-03-31', 'fiscal_year_end_03-31'),
    bought('2026-05-01', { years: 1 }, '2028-03-31', 'fiscal_year_end_03-31'),
    bought('2026-02-10', { years: 1 }, '2027-03-31', 'fiscal_year_end_03-31'),
    bought('2026-11-26', { months: 1 }, '2026-12-11', 'second_friday'),
    bought('2026-05-20', { months: 0 }, '2026-05-08', 'second_friday'),
    bought('2026-11-26', { months: 0 }, '2026-11-30', 'last_monday'),
  ]);
});

describe('what is no rule gives no date', () => {
  check([
    bought('2026-11-26', { months: 1 }, null, 'end_of_quarter'),
    bought('2026-11-26', { months: 1 }, null, 'day_0'),
    bought('2026-11-26', { months: 1 }, null, 'day_32'),
    bought('2026-11-26', { months: 1 }, null, 'fixed_13-01'),
    bought('2026-11-26', { months: 1 }, null, 'fixed_02-30'),
    bought('2026-11-26', { months: 1 }, null, 'sixth_friday'),
    bought('2026-11-26', { months: 1 }, null, ''),
    bought('2026-02-30', { days: 1 }, null),
    bought('2026-13-01', { days: 1 }, null),
    bought('yesterday', { days: 1 }, null),
    bought('', { days: 1 }, null),
    bought('2026-11-26', { days: 1.5 }, null),
    bought('2026-11-26', { days: Number.NaN }, null),
    bought('2026-11-26', { years: 9_000 }, null),
    bought('2026-11-26', { years: 1e12 }, null),
    bought('2026-11-26', { businessDays: 5_000 }, null),
    bought('2026-11-26', { businessDays: 0.5 }, null),
    bought('2026-11-26T25:00:00Z', { days: 1 }, null),
  ]);
  check([['an unknown zone', rule('purchase', { days: 1 }), { purchase: '2026-11-26T00:00:00Z' }, null]], {
    zone: 'Mars/Olympus',
  });
});
