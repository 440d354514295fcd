/** The roster as warnings find it in the database: this device first, then those heard of and those a passport told of. */
import { beforeEach, describe, expect, it } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { addImport, readHeard, writeHeard } from '../../utils/db/roster';
import { readWarningCase } from '../../utils/db/warning-case';
import type { DeviceRoster } from '../../utils/records';
import { newSalt, recordOf } from '../../utils/roster';
import { tripCase, tripId } from './reminder-cases';
import { device } from './warning-cases';

const around = {
  now: '2026-11-10T04:00:00.000Z',
  zone: 'Asia/Tokyo',
  device,
  tracking: { thirdPartyCookies: null, protection: null },
} as const;
const offer = { site: 'shop.test', portal: 'pointo.test' };
const entered = '2026-11-09T02:00:00.000Z';
const own = { device, label: '', enteredAt: null, clickedAt: '2026-11-10T02:00:00.000Z' };
const phone = { device: 'aaaaaaaa', label: 'Phone', enteredAt: entered, clickedAt: null };
let database: HikaeDatabase;

async function phoneSaid(of: { site: string; portal: string } = offer): Promise<DeviceRoster> {
  const salt = newSalt(new Uint8Array(12));
  const records = [await recordOf(salt, { offer: of, enteredAt: entered, clickedAt: null })];
  return { device: phone.device, label: phone.label, salt, records };
}
const rosterOf = async (about: { tripId: string } | { site: string }) =>
  (await readWarningCase(database, about, around))?.roster;

beforeEach(async () => {
  database = new HikaeDatabase(`roster-${crypto.randomUUID()}`);
  await database.trips.add(tripCase().trip);
});

describe('the roster of a trip', () => {
  it('is what this device did, and what others say of the same offer', async () => {
    expect(await rosterOf({ tripId })).toEqual([own]);
    await writeHeard(database, [await phoneSaid()]);
    expect(await rosterOf({ tripId })).toEqual([own, phone]);
    await writeHeard(database, [await phoneSaid({ ...offer, portal: 'rabato.test' })]);
    expect(await rosterOf({ tripId })).toEqual([own]);
  });

  it('has a device once that was heard of and told of by passport, with the latest times', async () => {
    await writeHeard(database, [await phoneSaid()]);
    const clickedAt = '2026-11-10T01:00:00.000Z';
    await addImport(database, { ...offer, ...phone, enteredAt: null, clickedAt });
    expect(await rosterOf({ tripId })).toEqual([own, { ...phone, clickedAt }]);
  });

  it('keeps one import for each device and offer, the newest first', async () => {
    for (const n of [1, 2, 1]) await addImport(database, { ...offer, ...phone, device: `aaaaaaa${n}` });
    const row = await database.settings.get('rosterImports');
    expect(row?.value).toMatchObject([{ device: 'aaaaaaa1' }, { device: 'aaaaaaa2' }]);
  });
});

describe('the roster of a shop that no trip leads to', () => {
  it('is what was done about it through whatever portal', async () => {
    await writeHeard(database, [await phoneSaid({ ...offer, portal: 'rabato.test' })]);
    expect(await rosterOf({ site: 'shop.test' })).toEqual([own, phone]);
    expect(await rosterOf({ site: 'other.test' })).toEqual([]);
  });
});

describe('what was heard', () => {
  it('is nothing when the copy cannot be read', async () => {
    await database.settings.put({ key: 'rosterHeard', value: [{ device: 7 }] });
    expect(await readHeard(database)).toEqual([]);
    expect(await rosterOf({ tripId })).toEqual([own]);
  });
});
