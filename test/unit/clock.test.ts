/** The device's clock is set forward, back, or to another zone, while things wait, are told and are kept. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellDue } from '../../entrypoints/background/notifications';
import { visiblePicture } from '../../entrypoints/background/shutter';
import { brokenLines } from '../../utils/custody';
import { database } from '../../utils/db';
import { checkEverything } from '../../utils/db/integrity';
import { addJob, beginTry, dueJobs, newJob } from '../../utils/db/jobs';
import { refreshReminders } from '../../utils/db/reminders';
import { askWaiting } from '../../utils/db/timestamps';
import type { Reminder } from '../../utils/records';
import { authorities } from '../../utils/timestamps';
import { factRecord, reminderRecord, tripRecord, visitRecord } from '../fixtures/records';
import { freshBackground } from './background';
import { keepPage } from './backup-world';

const day = 86_400_000;
const noon = Date.parse('2026-12-10T03:00:00.000Z');
const iso = (ms: number) => new Date(ms).toISOString();

beforeEach(freshBackground);
afterEach(() => {
  vi.useRealTimers();
});

describe('a job that was put off for a moment', () => {
  const putOff = async () => {
    const visit = visitRecord();
    await database.visits.add(visit);
    await addJob(database, newJob(visit.id, 'picture', iso(noon + 30_000)));
    return `${visit.id}/picture`;
  };

  it('is tried at once when the clock was set back a day meanwhile', async () => {
    const id = await putOff();
    const now = new Date(noon - day);
    expect(await dueJobs(database, now)).toHaveLength(1);
    expect(await beginTry(database, id, now, () => 0)).not.toBeNull();
  });

  it('waits for its moment when it was not, and is due when the clock was set forward', async () => {
    await putOff();
    expect(await dueJobs(database, new Date(noon))).toEqual([]);
    expect(await dueJobs(database, new Date(noon + day))).toHaveLength(1);
  });
});

describe('a picture', () => {
  it('is taken although the clock was set back a day since the last one', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: noon });
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, active: true, windowId: 1 } as never);
    const shot = vi.fn(async () => 'data:image/png;base64,iVBORw0KGgo=');
    Object.assign(fakeBrowser.tabs, { captureVisibleTab: shot });
    await visiblePicture(7);
    vi.setSystemTime(noon - day);
    await visiblePicture(7);
    expect(shot).toHaveBeenCalledTimes(2);
  });
});

describe('an authority that is to be asked again', () => {
  const [{ id: authority = '', address = '' } = {}] = authorities;
  const waiting = async (notBefore: number) => {
    const row = { id: 'a', digest: '0'.repeat(64), bundle: 'hikae.zip', tripId: null, tries: 1 };
    await database.timestamps.put({
      ...row,
      authority: address,
      askedAt: iso(noon),
      state: 'waiting',
      notBefore: iso(notBefore),
      token: null,
      statedAt: null,
    });
    const ask = vi.fn(async () => ({ authority: address, state: 'waiting' as const }));
    await askWaiting(database, { allowed: [authority], ask, clock: () => new Date(noon) });
    return ask.mock.calls.length;
  };

  it('is asked when the clock was set back by a week, and is not when it is simply early', async () => {
    expect(await waiting(noon + 7 * day)).toBe(1);
    expect(await waiting(noon + 30_000)).toBe(0);
  });
});

describe('a reminder', () => {
  it('that was told is not told again when the clock is set back, nor when it is put right', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: noon });
    const told = vi.fn(async () => 'id');
    Object.assign(fakeBrowser.notifications, { create: told, getAll: async () => ({}) });
    const trip = tripRecord();
    await database.trips.add(trip);
    await database.reminders.add(reminderRecord({ tripId: trip.id, dueAt: iso(noon - 60_000) }));
    const when = { quiet: null, zone: 'Asia/Tokyo' };
    for (const shift of [0, -day, 0, day]) {
      vi.setSystemTime(noon + shift);
      await tellDue(when, true);
    }
    expect(told).toHaveBeenCalledTimes(1);
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Madrid'])(
    'keeps its day, and is one, when the laptop travels to %s and back across a change of clocks',
    async (away) => {
      const seenAt = '2026-10-20T03:00:00.000Z';
      const trip = tripRecord({ openedAt: seenAt, anchors: { clicked: seenAt } });
      const visit = visitRecord({ tripId: trip.id, pageKind: 'campaign', seenAt });
      await database.trips.add(trip);
      await database.visits.add(visit);
      const value = { anchor: 'x_click', offset: { days: 14 }, snap: 'none', within: true } as const;
      await database.facts.add(factRecord({ visitId: visit.id, kind: 'purchase_deadline', value }));
      const found = async (zone: string): Promise<Pick<Reminder, 'id' | 'due'>[]> => {
        await refreshReminders(database, trip.id, { now: '2026-10-24T23:30:00.000Z', zone });
        return (await database.reminders.toArray()).map(({ id, due }) => ({ id, due }));
      };
      const home = await found('Asia/Tokyo');
      expect(home).not.toEqual([]);
      const there = await found(away);
      expect(there.map(({ id }) => id)).toEqual(home.map(({ id }) => id));
      expect(await found('Asia/Tokyo')).toEqual(home);
    },
  );
});

describe('the custody log', () => {
  it('holds when pages are kept by a clock that jumps about, and nothing is called damaged', async () => {
    for (const shift of [0, day, -day, 0, 400 * day, -400 * day])
      await keepPage(database, `page ${shift}`, { seenAt: iso(noon + shift) });
    expect(await brokenLines(await database.custody.orderBy('seq').toArray())).toEqual([]);
    expect((await checkEverything(database)).damage).toEqual([]);
  });
});
