/** What becomes of reminders: told once, put off to the end of quiet hours, followed when their date moves. */
import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../utils/records';
import { done, dueNow, merge, nextAlarm, snooze, told } from '../../utils/reminders';
import { tripId } from './reminder-cases';

const reminder = (day: string, fields: Partial<Reminder> = {}): Reminder => ({
  id: `${tripId}/payout-due`,
  tripId,
  rule: 'payout-due',
  dueAt: `${day}T00:00:00.000Z`,
  due: { date: day, earliest: day, latest: day },
  zone: 'Asia/Tokyo',
  factId: null,
  quote: null,
  state: 'waiting',
  ...fields,
});

const tokyo = 'Asia/Tokyo';
const night = { from: '22:00', to: '08:00' };
const by = { quiet: night, zone: tokyo };
const noon = '2026-12-10T03:00:00.000Z';

describe('telling', () => {
  it('what came due while the browser was closed is told once, together, soonest first', () => {
    const missed = [
      reminder('2026-12-08', { id: 'b' }),
      reminder('2026-12-01', { id: 'a' }),
      reminder('2026-12-20', { id: 'c' }),
    ];
    const now = dueNow(missed, noon, by);
    expect(now.map(({ id }) => id)).toEqual(['a', 'b']);
    const after = missed.map((one) => (now.includes(one) ? told(one, noon) : one));
    expect(dueNow(after, noon, by)).toEqual([]);
    expect(dueNow(after, '2026-12-21T03:00:00.000Z', by).map(({ id }) => id)).toEqual(['c']);
  });

  it('is put off in quiet hours, and is not done at all when it is of no more use', () => {
    const late = '2026-12-10T14:00:00.000Z';
    const one = reminder('2026-12-10');
    expect(dueNow([one], late, by)).toEqual([]);
    expect(nextAlarm([one], late, by)).toBe('2026-12-10T23:00:00.000Z');
    expect(dueNow([one], '2026-12-10T23:00:00.000Z', by)).toEqual([one]);
    expect(dueNow([one], late, { quiet: null, zone: tokyo })).toEqual([one]);
    const closed = reminder('2026-12-01', { staleAt: '2026-12-03T15:00:00.000Z' });
    expect(dueNow([closed], noon, by)).toEqual([]);
    expect(nextAlarm([closed], noon, by)).toBeNull();
  });

  it('the next alarm is the soonest that waits, and at once for a missed one', () => {
    const ahead = [reminder('2026-12-20'), reminder('2026-12-15', { id: 'x' })];
    expect(nextAlarm(ahead, noon, by)).toBe('2026-12-15T00:00:00.000Z');
    expect(nextAlarm([...ahead, reminder('2026-12-01', { id: 'y' })], noon, by)).toBe(noon);
    expect(nextAlarm(ahead.map(done), noon, by)).toBeNull();
    expect(nextAlarm([], noon, by)).toBeNull();
    // 23:00 in Tokyo: to the morning after, in the user's zone.
    const nightly = reminder('2026-12-20', { dueAt: '2026-12-20T14:00:00.000Z' });
    expect(nextAlarm([nightly], noon, by)).toBe('2026-12-20T23:00:00.000Z');
  });

  it('snoozed it comes again when the user said, done never', () => {
    const put = snooze(told(reminder('2026-12-10'), noon), '2026-12-12T03:00:00.000Z');
    expect(dueNow([put], noon, by)).toEqual([]);
    expect(dueNow([put], '2026-12-12T03:00:00.000Z', by)).toEqual([put]);
    expect(told(put, noon)).not.toHaveProperty('snoozed');
    expect(dueNow([done(put)], '2027-01-01T03:00:00.000Z', by)).toEqual([]);
  });
});

describe('merging', () => {
  const stored = reminder('2026-12-20');

  it('what is new is added, what is the same stays the same object', () => {
    expect(merge([], [stored], noon)).toEqual([stored]);
    expect(merge([stored], [{ ...stored }], noon)[0]).toBe(stored);
  });

  it('a waiting one follows its date', () => {
    const moved = reminder('2026-12-25');
    expect(merge([stored], [moved], noon)).toEqual([moved]);
  });

  it('a told one is told again only when its date moved later by more than three days', () => {
    const was = told(stored, noon);
    expect(merge([was], [reminder('2026-12-20')], noon)[0]).toBe(was);
    expect(merge([was], [reminder('2026-12-23')], noon)[0]).toMatchObject({ state: 'told', toldAt: noon });
    expect(merge([was], [reminder('2026-12-23')], noon)[0]?.due?.date).toBe('2026-12-23');
    expect(merge([was], [reminder('2026-12-10')], noon)[0]?.state).toBe('told');
    expect(merge([was], [reminder('2026-12-24')], noon)[0]).toEqual(reminder('2026-12-24'));
  });

  it('a snoozed one keeps the user’s time, a done one stays done', () => {
    const put = snooze(told(stored, noon), '2026-12-22T03:00:00.000Z');
    expect(merge([put], [reminder('2026-12-21')], noon)[0]).toMatchObject({
      state: 'waiting',
      snoozed: true,
      dueAt: '2026-12-22T03:00:00.000Z',
    });
    expect(merge([done(stored)], [reminder('2027-12-20')], noon)).toEqual([done(stored)]);
  });

  it('what is no longer found is dropped, and comes back as it was when it is found again', () => {
    expect(merge([stored], [], noon)).toEqual([{ ...stored, state: 'dropped' }]);
    const dropped = merge([told(stored, noon)], [], noon);
    expect(dropped[0]?.state).toBe('dropped');
    expect(merge(dropped, [stored], noon)[0]).toMatchObject({ state: 'told', toldAt: noon });
    expect(merge(merge([stored], [], noon), [stored], noon)).toEqual([stored]);
    expect(merge([done(stored)], [], noon)).toEqual([done(stored)]);
  });

  it('what closed unseen is not begun, and is dropped where it waited', () => {
    const closed = reminder('2026-12-01', { staleAt: '2026-12-05T15:00:00.000Z' });
    expect(merge([], [closed], noon)).toEqual([]);
    expect(merge([closed], [closed], noon)[0]?.state).toBe('dropped');
    const was = told(closed, '2026-12-01T00:00:00.000Z');
    expect(merge([was], [closed], noon)[0]).toBe(was);
  });
});
