/** The roster in the background: told and heard when it is on, and not touched while it is off. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passportOf, takePassport } from '../../entrypoints/background/passport';
import {
  listenToOthers,
  refreshRoster,
  shareRoster,
  tellOfVisit,
  tellOthers,
} from '../../entrypoints/background/roster';
import { lookForWarnings } from '../../entrypoints/background/warnings';
import { database } from '../../utils/db';
import { othersAbout, readHeard, readOtherDevices } from '../../utils/db/roster';
import { readSettings, writeSetting } from '../../utils/db/settings';
import type { Visit } from '../../utils/records';
import { asOffer, newSalt, recordOf, writePassport } from '../../utils/roster';
import { tripRecord, visitRecord } from '../fixtures/records';
import { freshBackground } from './background';

vi.mock('../../entrypoints/background/warnings', () => ({ lookForWarnings: vi.fn(async () => []) }));

const { sync } = fakeBrowser.storage;
const device = '6f2c1f62-31c3-4a3e-9d5d-0d2d3cf40001';
const own = 'roster/6f2c1f62';
const ago = (hours: number) => `${new Date(Date.now() - hours * 3_600_000).toISOString().slice(0, 19)}.000Z`;
const clicked = ago(2);

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.mocked(lookForWarnings).mockClear();
  await freshBackground();
  vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo').mockResolvedValue({ os: 'win' } as never);
  await fakeBrowser.storage.local.set({ device });
  await sync.clear();
});

const turn = (on: boolean) => writeSetting(database, 'syncRoster', on);
const itemOf = async (key = own) => (await sync.get(key))[key] as { records: unknown[] } | undefined;

/** A trip whose landing was seen. */
async function trip(visit: Partial<Visit> = {}, fields: Parameters<typeof tripRecord>[0] = {}) {
  const made = tripRecord({ anchors: { clicked }, openedAt: clicked, ...fields });
  await database.trips.add(made);
  const landing = visitRecord({ tripId: made.id, url: 'https://www.shop.test/', seenAt: clicked, ...visit });
  await database.visits.add(landing);
  return { trip: made, landing };
}

/** What a telephone writes about a trip's offer. */
async function phoneItem(of: Parameters<typeof asOffer>[0], enteredAt = ago(20)) {
  const salt = newSalt(new Uint8Array(12).fill(3));
  const records = [await recordOf(salt, { offer: asOffer(of), enteredAt, clickedAt: null })];
  return { 'roster/aaaaaaaa': { v: 1, salt, label: 'Phone', records } };
}

describe('what this device did', () => {
  it('is written when the roster is on: a digest, a name and two times', async () => {
    const { trip: made } = await trip();
    await turn(true);
    await refreshRoster();
    const item = await itemOf();
    expect(item).toMatchObject({ v: 1, label: expect.stringContaining('Windows') });
    expect(item?.records).toEqual([[expect.any(String), null, Date.parse(clicked) / 1_000]]);
    expect(JSON.stringify(item)).not.toMatch(/shop|portal/);
    expect((await othersAbout({ heard: [], imports: [] }, asOffer(made))).length).toBe(0);
  });

  it('is neither written nor read while it is off', async () => {
    const { landing } = await trip();
    const touched = [vi.spyOn(sync, 'set'), vi.spyOn(sync, 'get')];
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    tellOfVisit(landing);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    shareRoster();
    await listenToOthers();
    // Their turn comes after all that was begun.
    await navigator.locks.request('hikae-roster', async () => {});
    for (const call of touched) expect(call).not.toHaveBeenCalled();
  });

  it('is taken back when it is turned off, with what was heard', async () => {
    const { trip: made } = await trip();
    await turn(true);
    await sync.set(await phoneItem(made));
    await refreshRoster();
    expect(await readHeard(database)).toHaveLength(1);
    await turn(false);
    await refreshRoster();
    expect(await itemOf()).toBeUndefined();
    expect(await readHeard(database)).toEqual([]);
    expect(await itemOf('roster/aaaaaaaa')).toBeDefined();
  });

  it('is nothing of private windows, not even of a page taken back', async () => {
    await trip({ incognito: true });
    const { trip: mixed } = await trip({}, { shop: 'shop.test' });
    const gone = { tripId: mixed.id, incognito: true, withdrawnAt: clicked, seenAt: clicked };
    await database.visits.add(visitRecord(gone));
    await database.visits.add(visitRecord({ pageKind: 'entry', incognito: true, seenAt: clicked }));
    await turn(true);
    await refreshRoster();
    expect(await itemOf()).toBeUndefined();
  });

  it('waits for no page of a private window, nor for one of no trip', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    tellOfVisit(visitRecord({ tripId: tripRecord().id, incognito: true }));
    tellOfVisit(visitRecord());
    expect(vi.getTimerCount()).toBe(0);
    tellOfVisit(visitRecord({ pageKind: 'entry' }));
    expect(vi.getTimerCount()).toBe(1);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
  });

  it('is nothing of a trip whose shop was not seen, nor of a site that was switched off', async () => {
    await trip({ url: 'https://portal.test/offer' });
    await trip({ url: 'https://www.off.test/' }, { shop: 'off.test' });
    await writeSetting(database, 'sitesOff', ['off.test']);
    await turn(true);
    await refreshRoster();
    expect(await itemOf()).toBeUndefined();
  });

  it('is an entry too that no trip followed', async () => {
    await database.visits.add(
      visitRecord({ pageKind: 'entry', url: 'https://shop.test/entry', seenAt: clicked }),
    );
    await turn(true);
    await refreshRoster();
    expect((await itemOf())?.records).toHaveLength(1);
  });

  it('is written once for pages that come together, under the salt it had, and not again unchanged', async () => {
    await turn(true);
    const set = vi.spyOn(sync, 'set');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { landing } = await trip();
    tellOfVisit(landing);
    tellOthers();
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(set).toHaveBeenCalledTimes(1));
    const before = await itemOf();
    await refreshRoster();
    expect(set).toHaveBeenCalledTimes(1);
    await trip({ url: 'https://other.test/' }, { shop: 'other.test' });
    await refreshRoster();
    expect(await itemOf()).toMatchObject({ salt: Reflect.get(before ?? {}, 'salt') });
    expect((await itemOf())?.records).toHaveLength(2);
  });

  it('goes without its oldest half into a full store, and is given up quietly when that does not help', async () => {
    await trip();
    await trip({ url: 'https://other.test/' }, { shop: 'other.test' });
    await turn(true);
    const full = new Error('QUOTA_BYTES quota exceeded');
    vi.spyOn(sync, 'set').mockRejectedValueOnce(full);
    await refreshRoster();
    expect((await itemOf())?.records).toHaveLength(1);
    const set = vi.spyOn(sync, 'set').mockClear().mockRejectedValue(full);
    await sync.remove(own);
    await refreshRoster();
    expect(set).toHaveBeenCalledTimes(2);
  });

  it('is not made smaller for writing too often', async () => {
    await trip();
    await turn(true);
    const set = vi
      .spyOn(sync, 'set')
      .mockRejectedValue(new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'));
    await refreshRoster();
    expect(set).toHaveBeenCalledTimes(1);
  });
});

describe('what other devices say', () => {
  it('has the open trips of that offer looked at anew, and no others', async () => {
    const { trip: made } = await trip();
    await trip({ url: 'https://other.test/' }, { shop: 'other.test' });
    await trip({}, { anchors: { clicked, purchased: clicked } });
    await turn(true);
    shareRoster();
    await sync.set(await phoneItem(made));
    await vi.waitFor(() => expect(lookForWarnings).toHaveBeenCalledWith({ tripId: made.id }));
    expect(lookForWarnings).toHaveBeenCalledTimes(1);
    expect(await othersAbout(await readOtherDevices(database), asOffer(made))).toMatchObject([
      { device: 'aaaaaaaa', label: 'Phone', clickedAt: null },
    ]);
  });

  it('is left out where it cannot be read, and the rest is heard', async () => {
    const { trip: made } = await trip();
    await turn(true);
    await sync.set({
      ...(await phoneItem(made)),
      'roster/bbbbbbbb': 'x',
      'roster/cccccccc': { v: 9 },
      more: [1],
    });
    await listenToOthers();
    expect((await readHeard(database)).map(({ device: one }) => one)).toEqual(['aaaaaaaa']);
  });
});

describe('a passport', () => {
  it('is of what this device did, and carried to another trip’s device it is kept and looked at', async () => {
    const { trip: made } = await trip();
    expect(await passportOf(made.id)).toMatch(/^HIKAE1\./);
    const deed = { offer: asOffer(made), enteredAt: ago(20), clickedAt: null };
    const by = { device: 'aaaaaaaa', label: 'Phone' };
    const text = (await writePassport(deed, by, newSalt(new Uint8Array(12)))) ?? '';
    expect(await takePassport(made.id, text)).toBeNull();
    expect(await takePassport(made.id, text)).toBeNull();
    const { rosterImports } = await readSettings(database);
    expect(rosterImports).toEqual([{ ...deed.offer, ...by, enteredAt: deed.enteredAt, clickedAt: null }]);
    expect(lookForWarnings).toHaveBeenCalledWith({ tripId: made.id });
  });

  it('of this device, or broken, is not taken', async () => {
    const { trip: made } = await trip();
    expect(await takePassport(made.id, (await passportOf(made.id)) ?? '')).toBe('own-device');
    expect(await takePassport(made.id, 'hello')).toBe('damaged');
    expect((await readSettings(database)).rosterImports).toEqual([]);
  });
});
