/** What the background goes on with, and the user settles meanwhile. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellDue } from '../../entrypoints/background/notifications';
import { callOff } from '../../entrypoints/background/stitching';
import { database } from '../../utils/db';
import { finishReminder, snoozeReminder } from '../../utils/db/reminders';
import { changeProgress, readProgress } from '../../utils/messages/progress';
import { reminderRecord, tripRecord } from '../fixtures/records';
import { freshBackground } from './background';

const when = { quiet: null, zone: 'Asia/Tokyo' };
beforeEach(() => freshBackground());

describe('a reminder that was marked, and never shown since the background ended', () => {
  /** @returns the reminder's id, and what is shown from then on */
  async function markedOnly() {
    const trip = tripRecord();
    await database.trips.add(trip);
    const one = reminderRecord({
      tripId: trip.id,
      id: `${trip.id}/payout-due/0`,
      dueAt: '2026-11-20T00:00:00.000Z',
    });
    await database.reminders.add(one);
    vi.spyOn(fakeBrowser.notifications, 'getAll').mockImplementation((async () => ({})) as never);
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
      (path: string) => `chrome-extension://x${path}`,
    );
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    create.mockRejectedValueOnce(new Error('ended'));
    await expect(tellDue(when, true)).rejects.toThrow('ended');
    create.mockClear();
    create.mockImplementation((async (id: string) => id) as never);
    return { id: one.id, create };
  }

  it('is shown by the next one', async () => {
    const { create } = await markedOnly();
    await tellDue(when, true);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is not shown once it is done', async () => {
    const { id, create } = await markedOnly();
    await finishReminder(database, id);
    await tellDue(when, true);
    expect(create).not.toHaveBeenCalled();
  });

  it('is not shown once it is put off', async () => {
    const { id, create } = await markedOnly();
    await snoozeReminder(database, id, '2126-11-20T00:00:00.000Z');
    await tellDue(when, true);
    expect(create).not.toHaveBeenCalled();
  });
});

describe('a whole page', () => {
  const begin = () => changeProgress('v', () => ({ visitId: 'v', done: 3, of: 4, cancelled: false }));

  it('that ends while it is called off leaves no word of it', async () => {
    await begin();
    await Promise.all([callOff('v'), changeProgress('v', () => null)]);
    expect(await readProgress('v')).toBe(null);
  });

  it('that is called off while it goes on stays called off', async () => {
    await begin();
    await Promise.all([callOff('v'), changeProgress('v', (last) => last && { ...last, done: 4 })]);
    expect(await readProgress('v')).toEqual({ visitId: 'v', done: 4, of: 4, cancelled: true });
  });
});
