import { beforeEach, describe, expect, it } from 'vitest';
import { brokenLines } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { asFile } from '../../utils/db/keep';
import { applyRetention, expiredTrips, monthsBefore, undoRetention } from '../../utils/db/retention';
import { measureSpace } from '../../utils/db/space';
import { removeWithdrawn } from '../../utils/db/withdraw';
import { Settings, type Trip, type TripStatus } from '../../utils/records';
import { tripRecord, visitRecord } from '../fixtures/records';

let database: HikaeDatabase;
beforeEach(() => {
  database = new HikaeDatabase(`retention-${crypto.randomUUID()}`);
});

const now = new Date('2026-11-26T10:00:00.000Z');
const old = '2025-11-25T10:00:00.000Z';
const months = 12;

async function storeTrip(status: TripStatus, seenAt: string, words = 'words'): Promise<Trip> {
  const text = await asFile(new Blob([words]));
  const trip = tripRecord({ status, openedAt: old, orderNumber: 'TS-1' });
  await database.files.put(text);
  await database.trips.add(trip);
  for (const at of [old, seenAt])
    await database.visits.add(
      visitRecord({ tripId: trip.id, seenAt: at, text: text.sha256, captureState: 'kept' }),
    );
  return trip;
}
const expired = async () => (await expiredTrips(database, now, months)).map(({ trip }) => trip.id);
const withdrawn = () => database.visits.filter(({ withdrawnAt }) => withdrawnAt !== null).count();

describe('the retention rule', () => {
  it('is off until the user sets it', () => {
    expect(Settings.parse({}).retentionMonths).toBeNull();
  });

  it('names a trip that is paid and old', async () => {
    const { id } = await storeTrip('paid', old);
    expect(await expired()).toEqual([id]);
  });

  it.each(['clicked', 'pending', 'confirmed', 'payable', 'rejected', 'expired'] as const)(
    'names no trip that is %s, however old, and touches none',
    async (status) => {
      const { id } = await storeTrip(status, old);
      expect(await expired()).toEqual([]);
      expect(await applyRetention(database, id, now, months)).toEqual([]);
      expect(await withdrawn()).toBe(0);
      expect(await database.custody.count()).toBe(0);
    },
  );

  it('names no paid trip of which something was seen lately', async () => {
    const { id } = await storeTrip('paid', '2025-11-27T10:00:00.000Z');
    expect(await expired()).toEqual([]);
    expect(await applyRetention(database, id, now, months)).toEqual([]);
    expect(await withdrawn()).toBe(0);
  });

  it('withdraws the pages of the trip it is applied to and of no other, keeps what the trip came to, and says so in the log', async () => {
    const trip = await storeTrip('paid', old);
    await storeTrip('paid', old, 'other');
    expect(await applyRetention(database, trip.id, now, months)).toHaveLength(2);
    expect(await withdrawn()).toBe(2);
    expect(await database.trips.get(trip.id)).toEqual(trip);
    const lines = await database.custody.orderBy('seq').toArray();
    expect(lines.map(({ action }) => action)).toEqual([
      'retention-applied',
      'visit-withdrawn',
      'visit-withdrawn',
    ]);
    expect(await brokenLines(lines)).toEqual([]);
  });

  it('can be undone within a week, and not after', async () => {
    const { id } = await storeTrip('paid', old);
    const ids = await applyRetention(database, id, now, months);
    expect(await undoRetention(database, ids, now.toISOString())).toBe(2);
    expect(await withdrawn()).toBe(0);
    await applyRetention(database, id, now, months);
    await removeWithdrawn(database, new Date('2026-12-04T10:00:00.000Z'));
    expect(await undoRetention(database, ids, now.toISOString())).toBe(0);
    expect(await database.files.count()).toBe(0);
    expect(await database.trips.count()).toBe(1);
  });
});

describe('months before', () => {
  it.each([
    ['2026-11-26T10:00:00.000Z', 12, '2025-11-26T10:00:00.000Z'],
    ['2026-05-31T10:00:00.000Z', 3, '2026-02-28T10:00:00.000Z'],
    ['2026-01-31T10:00:00.000Z', 2, '2025-11-30T10:00:00.000Z'],
  ])('%s, %d of them, is %s', (from, count, before) => {
    expect(monthsBefore(new Date(from), count).toISOString()).toBe(before);
  });
});

describe('space', () => {
  it('counts a file once in all, and for each trip that names it', async () => {
    const one = await storeTrip('paid', old, 'shared');
    const two = await storeTrip('clicked', old, 'shared');
    const text = await asFile(new Blob(['loose one']));
    await database.files.put(text);
    await database.visits.add(visitRecord({ text: text.sha256 }));
    const { total, byTrip } = await measureSpace(database);
    expect(total).toBe('shared'.length + 'loose one'.length);
    expect(byTrip).toEqual(
      new Map<string | null, number>([
        [one.id, 6],
        [two.id, 6],
        [null, 9],
      ]),
    );
  });
});
