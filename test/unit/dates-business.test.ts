import { describe } from 'vitest';
import type { Rule } from '../../utils/records';
import { check, type Row, rule } from './dates-table';

/** N business days after a day, in a zone. */
const daysIn =
  (zone: string, country?: string) =>
  (day: string, businessDays: number, expected: string, note = ''): Row => [
    `${day} + ${businessDays} → ${expected} ${note}`,
    rule('purchase', { businessDays }),
    { purchase: day },
    expected,
    { zone, ...(country && { country }) },
  ];

const jp = daysIn('Asia/Tokyo');
const es = daysIn('Europe/Madrid');
const gb = daysIn('Europe/London');
const us = daysIn('America/New_York');

describe('business days in Japan', () => {
  check([
    jp('2026-11-26', 1, '2026-11-27'),
    jp('2026-11-27', 1, '2026-11-30', 'over a weekend'),
    jp('2026-04-28', 1, '2026-04-30', '昭和の日'),
    jp('2026-04-28', 3, '2026-05-07', 'Golden Week with 振替休日 on the 6th'),
    jp('2026-05-01', 1, '2026-05-07'),
    jp('2026-09-18', 1, '2026-09-24', '敬老の日, 国民の休日, 秋分の日'),
    jp('2027-03-19', 1, '2027-03-23', '春分の日 on a Sunday'),
    jp('2026-12-29', 1, '2026-12-30'),
    jp('2026-12-29', 2, '2027-01-04', '31 December to 3 January'),
    jp('2025-12-30', 1, '2026-01-05', 'Friday 2 January is no holiday, but nobody works'),
    jp('2026-11-20', 1, '2026-11-24', '勤労感謝の日'),
    jp('2026-11-02', 1, '2026-11-04', '文化の日'),
    jp('2026-07-17', 1, '2026-07-21', '海の日'),
    jp('2026-08-10', 1, '2026-08-12', '山の日'),
    jp('2020-07-22', 1, '2020-07-27', 'the Olympic year'),
    jp('2019-04-26', 1, '2019-05-07', 'ten days of 2019'),
    jp('2026-11-28', 0, '2026-11-30', 'none after a Saturday'),
    jp('2026-11-27', 0, '2026-11-27'),
    jp('2026-11-24', -1, '2026-11-20', 'backwards'),
    jp('2026-12-01', -5, '2026-11-24', 'notice of 5 business days'),
    jp('2026-12-01', -10, '2026-11-16', 'notice of 10 business days'),
    jp('2026-11-26T15:30:00Z', 1, '2026-11-30', 'it is Friday in Tokyo already'),
  ]);
});

describe('business days in Spain', () => {
  check([
    es('2026-12-04', 1, '2026-12-07', 'Constitution day on a Sunday is not moved in all of Spain'),
    es('2026-12-04', 2, '2026-12-09', 'Inmaculada'),
    es('2027-12-03', 1, '2027-12-07', 'Constitution day on a Monday'),
    es('2026-10-09', 1, '2026-10-13', 'Fiesta nacional'),
    es('2026-04-02', 1, '2026-04-06', 'Good Friday, but not Easter Monday'),
    es('2027-01-05', 1, '2027-01-07', 'Reyes'),
    es('2026-04-30', 1, '2026-05-04', 'Día del Trabajo'),
    es('2026-11-30', 20, '2026-12-30', '20 días hábiles'),
    es('2026-12-24', 1, '2026-12-28', 'Navidad'),
  ]);
});

describe('business days in England and Wales', () => {
  check([
    gb('2026-04-02', 1, '2026-04-07', 'Good Friday and Easter Monday'),
    gb('2026-12-24', 1, '2026-12-29', 'Boxing Day on a Saturday'),
    gb('2027-12-24', 1, '2027-12-29', 'Christmas on a Saturday'),
    gb('2026-08-28', 1, '2026-09-01', 'summer bank holiday'),
    gb('2026-05-01', 1, '2026-05-05', 'early May'),
    gb('2027-12-31', 1, '2028-01-04', 'New Year on a Saturday'),
  ]);
});

describe('business days in the United States', () => {
  check([
    us('2026-11-25', 1, '2026-11-27', 'Thanksgiving'),
    us('2026-07-02', 1, '2026-07-06', 'Independence Day on a Saturday'),
    us('2027-07-02', 1, '2027-07-06', 'Independence Day on a Sunday'),
    us('2027-12-30', 1, '2028-01-03', 'New Year on a Saturday is kept in the old year'),
    us('2026-11-10', 1, '2026-11-12', 'Veterans Day'),
    us('2026-01-16', 1, '2026-01-20', 'Martin Luther King'),
    us('2027-06-17', 1, '2027-06-21', 'Juneteenth on a Saturday'),
    us('2020-06-18', 1, '2020-06-19', 'before Juneteenth was kept'),
    us('2026-10-09', 1, '2026-10-13', 'Columbus Day'),
  ]);
});

describe('the country', () => {
  check([
    daysIn('Asia/Tokyo', 'US')('2026-11-25', 1, '2026-11-27', 'is what is said'),
    daysIn('Asia/Tokyo', 'gb')('2026-11-20', 1, '2026-11-23', 'in any case'),
    daysIn('America/Mexico_City')('2026-12-24', 1, '2026-12-25', 'without a file: weekends only'),
    daysIn('Asia/Tokyo', 'XX')('2026-11-20', 1, '2026-11-23', 'nobody knows'),
  ]);
});

const from = (
  title: string,
  day: string,
  offset: Rule['offset'],
  expected: string,
  more: Partial<Rule>,
): Row => [title, { ...rule('entry', offset), ...more }, { entry: day }, expected];

describe('business days within rules', () => {
  check([
    from('the third of next month', '2026-11-10', { months: 1, businessDays: 3 }, '2026-12-03', {
      snap: 'start_of_month',
    }),
    from('the third of January', '2026-12-10', { months: 1, businessDays: 3 }, '2027-01-06', {
      snap: 'start_of_month',
    }),
    from('three after the end of the year', '2026-12-10', { months: 0, businessDays: 3 }, '2027-01-06', {
      snap: 'end_of_month',
    }),
    from('three to five', '2026-11-26', { businessDays: [3, 5] }, '2026-12-01..2026-12-03..2026-12-03', {}),
    from('usually within five', '2026-11-26', { businessDays: 5 }, '2026-11-26..2026-12-03..2026-12-05', {
      within: true,
      approx: true,
    }),
  ]);
});
