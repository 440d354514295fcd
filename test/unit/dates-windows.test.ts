import { describe, expect, it } from 'vitest';
import { anchorsOfFacts, anchorsOfTrip, chain, windowDates } from '../../utils/dates';
import type { FactValue, Moment } from '../../utils/records';
import { rule } from './dates-table';

const zone = 'Asia/Tokyo';
/** First and last day of a window, as text. */
const days = (value: FactValue | Moment, from?: string, anchors = {}) => {
  const { opens, closes } = windowDates(value, anchors, { zone, ...(from && { from }) });
  return `${opens?.date ?? ''}~${closes?.date ?? ''}`;
};
const window = (start: Moment | null, end: Moment | null, tz?: string): FactValue => ({
  start,
  end,
  ...(tz && { tz }),
});

describe('days of windows', () => {
  it.each<[FactValue | Moment, string | undefined, string]>([
    [window('2025-12-01', '2025-12-31'), undefined, '2025-12-01~2025-12-31'],
    [window('2024-03-01', null), undefined, '2024-03-01~'],
    [window('2020-11', null), undefined, '2020-11-01~'],
    [window(null, '--11-30'), '2026-11-01', '~2026-11-30'],
    [window('--10-20', '--11-09'), '2026-09-01', '2026-10-20~2026-11-09'],
    [window('--10-20', '--11-09'), '2026-11-01', '2026-10-20~2026-11-09'],
    // Read a few days after its end, it is still that window, not next year's.
    [window('--10-20', '--11-09'), '2026-11-15', '2026-10-20~2026-11-09'],
    [window('--10-20', '--11-09'), '2026-12-20', '2027-10-20~2027-11-09'],
    [window('--12-20', '--01-10'), '2027-01-05', '2026-12-20~2027-01-10'],
    [window('--12-20', '--01-10'), '2026-12-01', '2026-12-20~2027-01-10'],
    [window('--10-20', null), '2026-11-01', '2026-10-20~'],
    [window('--12-20', null), '2026-11-01', '2026-12-20~'],
    [window('2026-12-20', '--01-10'), undefined, '2026-12-20~2027-01-10'],
    [window('--10-20', '--11-09'), undefined, '~'],
    [window('x_release_date', '2026-01-15'), undefined, '~2026-01-15'],
    [window('2026-02-30', '2026-03-01'), undefined, '~2026-03-01'],
    [{ amount: 3, unit: 'point' }, '2026-11-01', '~'],
    [{ endCondition: 'cap_reached' }, '2026-11-01', '~'],
  ])('%j read on %s is %s', (value, from, expected) => {
    expect(days(value, from)).toBe(expected);
  });

  it('a rule limits from its anchor on', () => {
    const judged = rule('x_judgement', { days: 20 }, 'none', { within: true });
    expect(days(judged, undefined, { x_judgement: '2026-11-26' })).toBe('2026-11-26~2026-12-16');
    expect(days(judged)).toBe('~');
  });

  it('a claim that opens in the 11th month closes 45 days after it opened', () => {
    const value: FactValue = {
      opensAt: rule('opening', { months: 11 }, 'day_2'),
      closes: rule('x_claim_start', { days: 45 }, 'none', { within: true }),
    };
    expect(days(value, undefined, { opening: '2026-01-15' })).toBe('2026-12-02~2027-01-16');
    expect(days(value, undefined, { opening: '2026-01-15', x_claim_start: '2026-12-10' })).toBe(
      '2026-12-02~2027-01-24',
    );
  });
});

describe('instants of windows', () => {
  const at = (value: FactValue, where = zone, anchors = {}) => {
    const { opensAt, closesAt } = windowDates(value, anchors, { zone: where, from: '2026-11-01' });
    return `${opensAt ?? ''}~${closesAt ?? ''}`;
  };
  const madrid = 'Europe/Madrid';

  it.each<[FactValue, string, string]>([
    [window(null, '2026-11-30'), zone, '~2026-11-30T15:00:00.000Z'],
    [window(null, '2026-11-30T23:59'), zone, '~2026-11-30T14:59:00.000Z'],
    [window(null, '2026-11-30T24:00'), zone, '~2026-11-30T15:00:00.000Z'],
    [window(null, '--11-11T19:00'), zone, '~2026-11-11T10:00:00.000Z'],
    [window('2025-10-01T00:00', null), zone, '2025-09-30T15:00:00.000Z~'],
    [window(null, '2026-11-30T23:59', 'PST'), zone, '~2026-12-01T07:59:00.000Z'],
    [window(null, '2026-06-05T23:59:59', madrid), zone, '~2026-06-05T21:59:59.000Z'],
    [window(null, '2026-11-30T25:00'), zone, '~'],
    [window(null, '2026-11-30', 'Mars/Olympus'), zone, '~'],
    // Madrid: 02:30 is skipped on 29 March and comes twice on 25 October.
    [
      window('2026-03-29T02:30', '2026-03-29T02:30'),
      madrid,
      '2026-03-29T01:30:00.000Z~2026-03-29T00:30:00.000Z',
    ],
    [
      window('2026-10-25T02:30', '2026-10-25T02:30'),
      madrid,
      '2026-10-25T01:30:00.000Z~2026-10-25T00:30:00.000Z',
    ],
    [window(null, '2026-10-25'), madrid, '~2026-10-25T23:00:00.000Z'],
  ])('%j in %s is %s', (value, where, expected) => {
    expect(at(value, where)).toBe(expected);
  });

  it('24 hours after a notice end to the minute, after a day at its end', () => {
    const value = rule('x_notice', { hours: 24 }, 'none', { within: true });
    expect(at(value, zone, { x_notice: '2026-11-26T10:15:00.000Z' })).toBe('~2026-11-27T10:15:00.000Z');
    expect(at(value, zone, { x_notice: '2026-11-26' })).toBe('~2026-11-27T15:00:00.000Z');
  });
});

describe('chains', () => {
  const links = [
    { rule: rule('opening', { months: 10 }, 'end_of_month'), gives: 'x_notice' },
    { rule: rule('x_notice', { months: 1 }, 'end_of_month', { within: true }), gives: 'x_register' },
    { rule: rule('x_register', { months: 1 }, 'end_of_month'), gives: 'grant' },
  ];
  const dates = (anchors = {}) => chain(links, anchors, { zone }).dues.map((due) => due?.date ?? null);

  it('lead from the opening to the payment, doubt included', () => {
    expect(dates({ opening: '2026-01-15' })).toEqual(['2026-11-30', '2026-12-31', '2027-01-31']);
    expect(chain(links, { opening: '2026-01-15' }, { zone }).anchors.grant).toEqual({
      date: '2027-01-31',
      earliest: '2026-12-31',
      latest: '2027-01-31',
    });
  });

  it('go by what really happened', () => {
    expect(dates({ opening: '2026-01-15', x_notice: '2026-12-03' })).toEqual([
      '2026-11-30',
      '2027-01-31',
      '2027-02-28',
    ]);
  });

  it('end where an anchor is unknown, and go on where one is known again', () => {
    expect(dates()).toEqual([null, null, null]);
    expect(dates({ x_register: '2026-12-10' })).toEqual([null, null, '2027-01-31']);
  });
});

it('a trip knows its click, entry and purchase, and what the user said stands above', () => {
  const anchors = { clicked: '2026-11-26T00:00:00Z', purchased: '2026-11-26T01:00:00Z' };
  expect(anchorsOfTrip({ anchors, supplied: { purchase: '2026-11-25', shipment: '2026-11-28' } })).toEqual({
    x_click: '2026-11-26T00:00:00Z',
    purchase: '2026-11-25',
    shipment: '2026-11-28',
  });
});

it('a campaign’s end is an anchor only where the facts agree on one', () => {
  const period = (end: string) => ({ kind: 'offer_period' as const, value: window(null, end) });
  expect(anchorsOfFacts([period('2026-12-31'), period('2026-12-31')], {}, { zone })).toEqual({
    x_campaign_end: '2026-12-31',
  });
  expect(anchorsOfFacts([period('2026-12-31'), period('2027-01-31')], {}, { zone })).toEqual({});
});
