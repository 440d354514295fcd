/** How far words reach: ranges, about, within, at least; and anchors that were themselves reckoned. */
import { describe } from 'vitest';
import type { Rule } from '../../utils/records';
import { check, type Row, rule } from './dates-table';

const day = '2026-11-26';
const from = (title: string, offset: Rule['offset'], expected: string, more: Partial<Rule> = {}): Row => [
  title,
  { ...rule('purchase', offset), ...more },
  { purchase: day },
  expected,
];
const approx = true;
const within = true;
const atLeast = true;

describe('ranges and doubt', () => {
  check([
    from('4 to 6 weeks', { days: [28, 42] }, '2026-12-24..2027-01-07..2027-01-07'),
    from('the range the wrong way round', { days: [42, 28] }, '2026-12-24..2027-01-07..2027-01-07'),
    from('about 4 to 6 weeks', { days: [28, 42] }, '2026-12-21..2027-01-07..2027-01-11', { approx }),
    from('within 1 to 4 days', { days: [1, 4] }, '2026-11-27..2026-11-30..2026-11-30', { within }),
    from('usually 1 to 4 days, at most 20', { days: [1, 4] }, '2026-11-26..2026-11-30..2026-12-16', {
      approx,
      max: { days: 20 },
    }),
    from('1〜2か月後の月末', { months: [1, 2] }, '2026-12-31..2027-01-31..2027-01-31', {
      snap: 'end_of_month',
    }),
    from('約60日後', { days: 60 }, '2027-01-19..2027-01-25..2027-01-31', { approx }),
    from('約10日後', { days: 10 }, '2026-12-03..2026-12-06..2026-12-09', { approx }),
    from('翌日頃: not before the day itself', { days: 1 }, '2026-11-26..2026-11-27..2026-11-30', { approx }),
    from('2ヶ月程度', { months: 2 }, '2027-01-19..2027-01-26..2027-02-02', { approx }),
    from('約6か月', { months: 6 }, '2027-05-08..2027-05-26..2027-06-13', { approx }),
    from('about a year', { years: 1 }, '2027-10-21..2027-11-26..2028-01-01', { approx }),
    from('最大で2ヶ月程度', { months: 2 }, '2026-11-26..2027-01-26..2027-02-02', { approx, within }),
    from('翌月末頃', { months: 1 }, '2026-12-26..2026-12-31..2027-01-05', { approx, snap: 'end_of_month' }),
    from('翌月中旬頃', { months: 1 }, '2026-12-06..2026-12-20..2026-12-25', { approx, snap: 'mid_of_month' }),
    from('翌月10日頃', { months: 1 }, '2026-12-07..2026-12-10..2026-12-13', { approx, snap: 'day_10' }),
    from('1～3ヶ月程度', { months: [1, 3] }, '2026-12-19..2027-02-26..2027-03-07', { approx }),
    from('within 30 days', { days: 30 }, '2026-11-26..2026-12-26..2026-12-26', { within }),
    from('翌月末まで', { months: 1 }, '2026-11-26..2026-12-31..2026-12-31', { within, snap: 'end_of_month' }),
    from('not within is said', { days: 30 }, '2026-12-26', { within: false, approx: false }),
    from('最短4日', { days: 4 }, '2026-11-30', { atLeast }),
    from('最短で2ヵ月後', { months: 2 }, '2027-01-26', { atLeast }),
    from('about 10 days at the least', { days: 10 }, '2026-12-06..2026-12-06..2026-12-09', {
      atLeast,
      approx,
    }),
    from('7 days, at most 30', { days: 7 }, '2026-12-03..2026-12-03..2026-12-26', { max: { days: 30 } }),
    from('a maximum below the usual does not count', { days: 7 }, '2026-12-03', { max: { days: 3 } }),
  ]);
});

const mail = { date: '2027-01-31', earliest: '2027-01-20', latest: '2027-02-10' };

describe('anchors', () => {
  check([
    ['an unknown anchor', rule('shipment', { days: 3 }), { purchase: day }, null],
    ['no anchor at all', rule('purchase', { days: 3 }), {}, null],
    ['an anchor named like a part of every object', rule('constructor', { days: 3 }), {}, null],
    ['an anchor that is undefined', rule('purchase', { days: 3 }), { purchase: undefined }, null],
    [
      'the month of the condition is that in which it was met',
      rule('month_of_condition', { months: 1 }, 'end_of_month'),
      { condition_met: '2026-11-03' },
      '2026-12-31',
    ],
    [
      'the month of the condition, when it is known by itself',
      rule('month_of_condition', { months: 1 }, 'day_10'),
      { condition_met: '2026-11-03', month_of_condition: '2026-10-31' },
      '2026-11-10',
    ],
    [
      'the later of two: the second',
      rule('last_activity', { years: 1 }, 'none', { laterOf: 'grant' }),
      { last_activity: '2026-03-01', grant: '2026-05-05' },
      '2027-05-05',
    ],
    [
      'the later of two: the first',
      rule('last_activity', { years: 1 }, 'none', { laterOf: 'grant' }),
      { last_activity: '2026-06-01', grant: '2026-05-05' },
      '2027-06-01',
    ],
    [
      'the later of two, one unknown',
      rule('last_activity', { years: 1 }, 'none', { laterOf: 'grant' }),
      { last_activity: '2026-06-01' },
      null,
    ],
    [
      'a reckoned anchor keeps its doubt',
      rule('m', { days: 1 }),
      { m: mail },
      '2027-01-21..2027-02-01..2027-02-11',
    ],
    [
      'a reckoned anchor before a month end',
      rule('m', { months: 1 }, 'end_of_month'),
      { m: mail },
      '2027-02-28..2027-02-28..2027-03-31',
    ],
    [
      'within, from a reckoned anchor',
      rule('m', { months: 1 }, 'end_of_month', { within }),
      { m: mail },
      '2027-01-20..2027-02-28..2027-03-31',
    ],
    [
      'about, from a reckoned anchor',
      rule('m', { days: 10 }, 'none', { approx }),
      { m: mail },
      '2027-01-27..2027-02-10..2027-02-23',
    ],
  ]);
});
