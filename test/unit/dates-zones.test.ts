/** Instants become days where the portal is; hours are exact time over changes of clocks. */
import { describe } from 'vitest';
import type { Rule } from '../../utils/records';
import { check, type Row, rule } from './dates-table';

const tokyo = 'Asia/Tokyo';
const madrid = 'Europe/Madrid';
const newYork = 'America/New_York';

const at = (
  instant: string,
  zone: string,
  offset: Rule['offset'],
  expected: string,
  more: Partial<Rule> = {},
): Row => [
  `${instant} in ${zone} + ${JSON.stringify(offset)} ${more.snap ?? ''} → ${expected}`,
  { ...rule('x_click', offset), ...more },
  { x_click: instant },
  expected,
  { zone },
];
const end = { snap: 'end_of_month' };
const within = { within: true };

describe('the day of an instant is that of the portal', () => {
  check([
    at('2026-11-30T14:59:59.000Z', tokyo, { months: 1 }, '2026-12-31', end),
    at('2026-11-30T15:00:00.000Z', tokyo, { months: 1 }, '2027-01-31', end),
    at('2026-11-30T15:00:00.000Z', madrid, { months: 1 }, '2026-12-31', end),
    at('2026-12-31T15:00:00.000Z', tokyo, { days: 1 }, '2027-01-02'),
    at('2027-01-01T04:59:59.000Z', newYork, { days: 1 }, '2027-01-01'),
    at('2027-01-01T05:00:00.000Z', newYork, { days: 1 }, '2027-01-02'),
    at('2028-02-28T15:00:00.000Z', tokyo, { years: 1 }, '2029-02-28'),
    at('2026-11-30T23:30:00+09:00', tokyo, { days: 1 }, '2026-12-01'),
    at('2026-11-30T23:30:00+09:00', newYork, { days: 1 }, '2026-12-01'),
    at('2026-11-30T23:30:00+09:00', 'Pacific/Auckland', { days: 1 }, '2026-12-02'),
    at('2026-11-30T23:30', tokyo, { days: 1 }, '2026-12-01'),
    at('2026-11-30', newYork, { days: 1 }, '2026-12-01'),
  ]);
});

describe('hours', () => {
  check([
    at('2026-11-26T14:30:00Z', tokyo, { hours: 24 }, '2026-11-27'),
    at('2026-11-26T14:30:00Z', tokyo, { hours: 24 }, '2026-11-26..2026-11-27..2026-11-27', within),
    at('2026-11-26T14:45:00Z', tokyo, { minutes: 30 }, '2026-11-27'),
    at('2026-11-26T14:15:00Z', tokyo, { minutes: 30 }, '2026-11-26'),
    at('2026-11-26T10:00:00Z', tokyo, { hours: 72 }, '2026-11-29'),
    at('2026-11-26', tokyo, { hours: 48 }, '2026-11-28'),
    // Only the day is known: it was at any time of it.
    at('2026-11-26', tokyo, { hours: 36 }, '2026-11-27..2026-11-28..2026-11-28'),
    at('2026-11-26', tokyo, { hours: 36 }, '2026-11-26..2026-11-27..2026-11-27', within),
    at('2026-11-26T14:30:00Z', tokyo, { hours: 24 }, '2026-11-26..2026-11-27..2026-11-28', {
      approx: true,
    }),
  ]);
});

describe('changes of clocks', () => {
  check([
    // Madrid, 25 October 2026: 23:30 summer time + 24 hours is 22:30, still the next day.
    at('2026-10-24T21:30:00Z', madrid, { hours: 24 }, '2026-10-25'),
    // Madrid, 29 March 2026: 23:30 + 24 hours is 00:30 of the day after the next.
    at('2026-03-28T22:30:00Z', madrid, { hours: 24 }, '2026-03-30'),
    at('2026-03-28T22:30:00Z', madrid, { days: 1 }, '2026-03-29'),
    // 02:30 does not exist on 29 March; it is 03:30 then, and 21 hours later 00:30 of the 30th.
    at('2026-03-28T01:30:00Z', madrid, { days: 1 }, '2026-03-29'),
    at('2026-03-28T01:30:00Z', madrid, { days: 1, hours: 21 }, '2026-03-30'),
    at('2026-03-28T01:30:00Z', madrid, { days: 1, hours: 20 }, '2026-03-29'),
    // New York, 8 March 2026: 23:30 + 24 hours is 00:30 of the 9th.
    at('2026-03-08T04:30:00Z', newYork, { hours: 24 }, '2026-03-09'),
    // New York, 1 November 2026 has 25 hours: 23:30 + 25 hours is 23:30 of the 1st, half an hour more is the 2nd.
    at('2026-11-01T03:30:00Z', newYork, { hours: 25 }, '2026-11-01'),
    at('2026-11-01T03:30:00Z', newYork, { hours: 25, minutes: 30 }, '2026-11-02'),
    // 01:30 twice on 1 November: both are that day.
    at('2026-11-01T05:30:00Z', newYork, { days: 1 }, '2026-11-02'),
    at('2026-11-01T06:30:00Z', newYork, { days: 1 }, '2026-11-02'),
    at('2026-11-01T04:30', newYork, { days: 7 }, '2026-11-08'),
    at('2026-03-29T02:30', madrid, { days: 0 }, '2026-03-29'),
  ]);
});
