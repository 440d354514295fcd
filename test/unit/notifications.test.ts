/** Telling of due dates: together, once, in the user's language; and where a click leads. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openTrip, tellDue } from '../../entrypoints/background/notifications';
import { database } from '../../utils/db';
import { Reminder } from '../../utils/records';
import { reminderRecord, tripRecord } from '../fixtures/records';
import { freshBackground } from './background';

const when = { quiet: null, zone: 'Asia/Tokyo' };
const past = '2026-11-20T00:00:00.000Z';
const future = '2126-11-20T00:00:00.000Z';
/** What was shown, by name. */
let shown: Map<string, { title: string; message: string }>;

beforeEach(async () => {
  await freshBackground();
  shown = new Map();
  vi.spyOn(fakeBrowser.notifications, 'getAll').mockImplementation(
    async () => Object.fromEntries([...shown.keys()].map((id) => [id, true])) as never,
  );
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    id: string,
    { title, message }: { title: string; message: string },
  ) => {
    shown.set(id, { title, message });
    return id;
  }) as never);
  vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation((async () => true) as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://x${path}`);
});

async function due(...fields: Partial<Reminder>[]) {
  const trip = tripRecord();
  await database.trips.add(trip);
  const reminders = fields.map((own, n) =>
    reminderRecord({ tripId: trip.id, id: `${trip.id}/payout-due/${n}`, dueAt: past, ...own }),
  );
  await database.reminders.bulkAdd(reminders);
  return { trip, reminders };
}

describe('what is due', () => {
  it('is told in one notification, a line each, and not again', async () => {
    await due({}, { due: { date: '2027-01-31', earliest: '2027-01-31', latest: '2027-01-31' } });
    await tellDue(when, true);
    const [only] = shown.values();
    expect(shown.size).toBe(1);
    expect(only?.title).toContain('2件');
    expect(only?.message.split('\n')).toHaveLength(2);
    expect(only?.message).toContain('2027年1月31日');
    await tellDue(when, true);
    expect(shown.size).toBe(1);
    expect((await database.reminders.toArray()).map(({ state }) => state)).toEqual(['told', 'told']);
  });

  it('is told by itself when it is alone, and what comes later is not told', async () => {
    await due({}, { dueAt: future });
    await tellDue(when, true);
    expect([...shown.values()].map(({ title }) => title)).toEqual(['Hikae 控え']);
    const states = (await database.reminders.toArray()).map(({ state }) => state);
    expect(states.sort()).toEqual(['told', 'waiting']);
  });

  it.each([20, 200])(
    'leaves a row that can be read back when it is alone with a name of %d characters',
    async (length) => {
      await due({ id: 'x'.repeat(length) });
      await tellDue(when, true);
      const [row] = await database.reminders.toArray();
      expect(Reminder.parse(row).notification).toEqual({ id: [...shown.keys()][0], shown: true });
    },
  );

  it('is counted without a notification when the user wants none', async () => {
    await due({});
    await tellDue(when, false);
    expect(shown.size).toBe(0);
    expect((await database.reminders.toArray())[0]?.state).toBe('told');
    await tellDue(when, true);
    expect(shown.size).toBe(0);
  });

  it('is told once more, by another name, after it was put off', async () => {
    const { reminders } = await due({});
    await tellDue(when, true);
    await database.reminders.update(reminders[0]?.id ?? '', { state: 'waiting', snoozed: true });
    await tellDue(when, true);
    expect(shown.size).toBe(2);
  });

  it('that was marked by a background that died is shown by the next, unless it stands there', async () => {
    const marked = { state: 'told' as const, toldAt: past };
    await due({ ...marked, notification: { id: 'a', shown: false } });
    await due({ ...marked, notification: { id: 'b', shown: false } });
    shown.set('b', { title: 'before', message: '' });
    await tellDue(when, true);
    expect([...shown.keys()].sort()).toEqual(['a', 'b']);
    expect(shown.get('b')?.title).toBe('before');
    expect((await database.reminders.toArray()).every(({ notification }) => notification?.shown)).toBe(true);
  });
});

describe('a click', () => {
  const opened = () => vi.spyOn(fakeBrowser.tabs, 'create');

  it('on one reminder opens its trip', async () => {
    const { trip } = await due({});
    await tellDue(when, true);
    const tabs = opened();
    await openTrip([...shown.keys()][0] ?? '');
    expect(tabs.mock.lastCall?.[0].url).toContain(`/dashboard.html#trips/${trip.id}`);
  });

  it('on several opens the list of dates', async () => {
    await due({}, {});
    await tellDue(when, true);
    const tabs = opened();
    await openTrip([...shown.keys()][0] ?? '');
    expect(tabs.mock.lastCall?.[0].url).toContain('/dashboard.html#dates');
  });
});
