/** Dates as texts state them, and what comes again. */
import { describe } from 'vitest';
import type { FactValue, Moment } from '../../utils/records';
import { check, type Row, rule } from './dates-table';

const seen = (value: FactValue | Moment, from: string | null, expected: string | null): Row => [
  `${JSON.stringify(value)} read on ${from} → ${expected}`,
  value,
  {},
  expected,
  from === null ? {} : { from },
];

describe('stated dates', () => {
  check([
    seen('2026-11-30', null, '2026-11-30'),
    seen('2026-11-30T23:59', null, '2026-11-30'),
    seen('2026-11-30T24:00', null, '2026-11-30'),
    seen('2026-11', null, '2026-11-01..2026-11-30..2026-11-30'),
    seen('2028-02', null, '2028-02-01..2028-02-29..2028-02-29'),
    seen('2026-11-30T25:00', null, null),
    seen('2026-11-30T24:01', null, null),
    seen('2026-11-30Tnoon', null, null),
    seen('2026-02-30', null, null),
    seen('2026-13', null, null),
    seen('', null, null),
    seen('D01T04:00', null, null),
    seen('x_release_date', null, null),
    seen('--11-09', '2026-10-20', '2026-11-09'),
    seen('--11-09', '2026-11-09', '2026-11-09'),
    seen('--11-09', '2026-11-10', '2027-11-09'),
    seen('--11-09', '2026-11-09T14:59:59Z', '2026-11-09'),
    seen('--11-09', '2026-11-09T15:00:00Z', '2027-11-09'),
    seen('--11-11T19:00', '2026-10-20', '2026-11-11'),
    seen('--01-15', '2026-12-20', '2027-01-15'),
    seen('--02-29', '2028-02-29', '2028-02-29'),
    seen('--02-29', '2027-03-01', '2028-02-29'),
    seen('--02-29', '2026-11-26', null),
    seen('--02-30', '2026-11-26', null),
    seen('--11-09', null, null),
    seen('--12', '2026-11-26', '2026-12-01..2026-12-31..2026-12-31'),
    seen('--11', '2026-11-26', '2026-11-01..2026-11-30..2026-11-30'),
    seen('--01', '2026-11-26', '2027-01-01..2027-01-31..2027-01-31'),
    seen('--13', '2026-11-26', null),
    seen({ date: '2025-01', part: 'late' }, null, '2025-01-21..2025-01-31..2025-01-31'),
    seen({ date: '--12', part: 'early', approx: true }, '2026-11-26', '2026-11-26..2026-12-10..2026-12-15'),
    seen({ date: '--11', part: 'mid' }, '2026-11-26', '2026-11-11..2026-11-20..2026-11-20'),
    seen({ date: '2025-01-31', approx: true }, null, '2025-01-26..2025-01-31..2025-02-05'),
    seen({ date: '2026-12-10', approx: true }, null, '2026-12-07..2026-12-10..2026-12-13'),
    seen({ date: '2026-12', approx: true }, null, '2026-11-21..2026-12-31..2027-01-10'),
    seen({ date: '2026-00' }, null, null),
    seen({ start: '2026-11-01', end: '2026-11-30' }, null, '2026-11-30'),
    seen(
      { start: null, end: '2026-11-30T24:00', ambiguous: 'midnight' },
      null,
      '2026-11-29..2026-11-30..2026-11-30',
    ),
    seen({ start: '2026-11-01', end: null, openEnd: true }, null, null),
    seen({ amount: 5000, unit: 'JPY' }, '2026-11-26', null),
    seen({ type: 'no_direct_contact' }, '2026-11-26', null),
    seen({ unspecified: true }, '2026-11-26', null),
    ['nothing', null, {}, null],
    ['a name whose day is known', 'x_release_date', { x_release_date: '2026-12-01' }, '2026-12-01'],
    ['until a rule', { until: rule('opening', { months: 8 }) }, { opening: '2026-01-31' }, '2026-09-30'],
    ['until a name', { until: 'x_judgement' }, { x_judgement: '2026-12-05' }, '2026-12-05'],
  ]);
});

const thirdDay: FactValue = {
  recurring: 'monthly',
  offset: { businessDays: 3 },
  snap: 'start_of_month',
  within: true,
};
const judgement = rule('x_judgement', { months: 0 }, 'late_of_month', { recurring: 'monthly' });
const tenth = rule('month_of_condition', { months: 1 }, 'day_10', { recurring: 'monthly' });
const madrid = { zone: 'Europe/Madrid' };
const opening = { opening: '2026-01-15' };

describe('what comes again', () => {
  check([
    seen({ recurring: 'weekly', weekday: 'FR', time: '20:00' }, '2026-11-26', '2026-11-27'),
    seen({ recurring: 'weekly', weekday: 'FR' }, '2026-11-27', '2026-11-27'),
    seen({ recurring: 'weekly', weekday: 'FR' }, '2026-11-28', '2026-12-04'),
    seen({ recurring: 'weekly', weekday: 'XX' }, '2026-11-26', null),
    seen({ recurring: 'weekly', weekday: 'FR' }, null, null),
    ['third', thirdDay, {}, '2026-12-01..2026-12-03..2026-12-03', { ...madrid, from: '2026-11-26' }],
    ['third, on it', thirdDay, {}, '2026-12-01..2026-12-03..2026-12-03', { ...madrid, from: '2026-12-03' }],
    ['third, past it', thirdDay, {}, '2027-01-01..2027-01-07..2027-01-07', { ...madrid, from: '2026-12-04' }],
    ['late, first', judgement, { x_judgement: '2026-01-05' }, '2026-01-21..2026-01-31..2026-01-31'],
    [
      'late, next',
      judgement,
      { x_judgement: '2026-01-05' },
      '2026-11-21..2026-11-30..2026-11-30',
      { from: '2026-11-26' },
    ],
    ['late, any', judgement, {}, '2026-12-21..2026-12-31..2026-12-31', { from: '2026-12-01' }],
    ['the 10th', tenth, {}, '2026-11-10', { from: '2026-11-05' }],
    ['the 10th, past it', tenth, {}, '2026-12-10', { from: '2026-11-11' }],
    ['the 10th, of no known month', tenth, {}, null],
    [
      'a birthday on 29 February',
      rule('x_birthday', {}, 'none', { recurring: 'yearly' }),
      { x_birthday: '2000-02-29' },
      '2027-02-28',
      { from: '2026-11-26' },
    ],
    [
      'the 31st stays the 31st after a February',
      rule('grant', {}, 'none', { recurring: 'monthly' }),
      { grant: '2026-01-31' },
      '2026-03-31',
      { from: '2026-03-15' },
    ],
    [
      'an unknown rhythm',
      rule('grant', {}, 'none', { recurring: 'per_purchase' }),
      { grant: '2026-01-31' },
      null,
      { from: '2026-03-15' },
    ],
    [
      'from the middle on',
      { fromOffset: rule('opening', { months: 1 }, 'mid_of_month') },
      opening,
      '2026-02-11..2026-02-20..2026-02-20',
    ],
    [
      'up to the sixth month',
      { toOffset: rule('opening', { months: 5 }), recurring: 'monthly' },
      opening,
      '2026-06-15',
    ],
    [
      'from the second to the sixth',
      { fromOffset: rule('opening', { months: 1 }), toOffset: rule('opening', { months: 5 }) },
      opening,
      '2026-02-15..2026-02-15..2026-06-15',
    ],
  ]);
});
