/** Answers about rows of a history, as they are stored: the trip follows, the log says so, and everything can be taken back. */
import { describe, expect, it } from 'vitest';
import { brokenLines, hashOfListing, vouchesForTrip } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { isAwaitedAt } from '../../utils/db/awaited';
import { noteBalance, removeDeletedBalances, setBalanceDeleted } from '../../utils/db/balances';
import { acceptRow, joinPage, refuseRow, takeBackListing } from '../../utils/db/listings';
import { readStatementRows } from '../../utils/db/live/statements';
import type { Trip, TripListing } from '../../utils/records';
import type { StatementRow } from '../../utils/statements';
import { tripRecord, visitRecord } from '../fixtures/records';

const row: StatementRow = {
  date: '2026-11-22',
  shop: 'Loomhouse',
  orderNumber: null,
  amount: null,
  reward: { value: 300, unit: 'point' },
  status: 'pending',
  expires: null,
  quote: '2026/11/22\tLoomhouse\t300pt\t判定中',
  at: 0,
};
const at = '2026-12-02T00:00:00.000Z';
const seenAt = '2026-12-01T00:00:00.000Z';

async function begun(fields: Parameters<typeof visitRecord>[0] = {}) {
  const database = new HikaeDatabase(`listings-${crypto.randomUUID()}`);
  const trip = tripRecord();
  const visit = visitRecord({ pageKind: 'account', seenAt, url: 'https://portal.test/passbook', ...fields });
  await database.trips.add(trip);
  await database.visits.add(visit);
  const answered = { tripId: trip.id, visitId: visit.id, seenAt, row };
  const now = async () => (await database.trips.get(trip.id)) ?? expect.fail('no trip');
  return { database, trip, visit, answered, now };
}

describe('a row that is accepted', () => {
  it('moves its trip, keeps its words and page, and has a line in the log that vouches for it', async () => {
    const { database, visit, answered, now } = await begun();
    expect(await acceptRow(database, answered, 'pending', at)).toBe(true);
    const trip = await now();
    expect(trip).toMatchObject({ status: 'pending', statusAt: { pending: seenAt } });
    expect(trip.listings).toMatchObject([
      { answer: 'yes', quote: row.quote, visitId: visit.id, was: 'clicked' },
    ]);
    const lines = await database.custody.toArray();
    expect(await brokenLines(lines)).toEqual([]);
    const [listing] = trip.listings ?? [];
    expect(lines.map(({ action, digest }) => [action, digest])).toEqual([
      ['trip-listed', listing && (await hashOfListing(trip.id, listing))],
    ]);
    expect(await vouchesForTrip(lines, trip)).toBe(true);
    const forged = (fields: Partial<TripListing>) => ({
      ...trip,
      listings: listing && [{ ...listing, ...fields }],
    });
    for (const fields of [{ quote: '承認' }, { status: 'paid' as const }, { takenBackAt: at }])
      expect(await vouchesForTrip(lines, forged(fields))).toBe(false);
  });

  it('makes a page of no trip this one’s, and leaves another trip’s page where it is', async () => {
    const loose = await begun();
    await acceptRow(loose.database, loose.answered, 'pending', at);
    expect((await loose.database.visits.get(loose.visit.id))?.tripId).toBe(loose.trip.id);
    const other = '019aab00-0000-7000-8000-0000000000b9';
    const filed = await begun({ tripId: other });
    await acceptRow(filed.database, filed.answered, 'pending', at);
    expect((await filed.database.visits.get(filed.visit.id))?.tripId).toBe(other);
  });

  it('leaves a page out of the trip that the user took out of one', async () => {
    const sorted = await begun({ tripId: null, movedAt: seenAt });
    await acceptRow(sorted.database, sorted.answered, 'pending', at);
    expect((await sorted.database.visits.get(sorted.visit.id))?.tripId).toBeNull();
    expect((await sorted.now()).status).toBe('pending');
  });

  it('of a page that was taken back changes nothing', async () => {
    const { database, answered, now } = await begun({ withdrawnAt: at });
    expect(await acceptRow(database, answered, 'pending', at)).toBe(false);
    expect([(await now()).status, await database.custody.count()]).toEqual(['clicked', 0]);
  });

  it('can be taken back: the trip stands where it stood, unless it was said otherwise since', async () => {
    const { database, trip, answered, now } = await begun();
    await acceptRow(database, answered, 'pending', at);
    expect(await takeBackListing(database, trip.id, at, '2026-12-03T00:00:00.000Z')).toBe(true);
    expect(await now()).toMatchObject({ status: 'clicked', statusAt: {} });
    expect(await vouchesForTrip(await database.custody.toArray(), await now())).toBe(true);
    const later = '2026-12-04T00:00:00.000Z';
    await acceptRow(database, answered, 'pending', later);
    await database.trips.update(trip.id, { status: 'paid' });
    await takeBackListing(database, trip.id, later, '2026-12-05T00:00:00.000Z');
    expect((await now()).status).toBe('paid');
  });

  it('leaves, taken back, what there was before it: since when, and a page of no trip', async () => {
    const { database, trip, visit, answered, now } = await begun();
    const since = '2026-11-20T00:00:00.000Z';
    await database.trips.update(trip.id, { statusAt: { pending: since } });
    await acceptRow(database, answered, 'pending', at);
    await takeBackListing(database, trip.id, at, '2026-12-03T00:00:00.000Z');
    expect((await now()).statusAt).toEqual({ pending: since });
    expect((await database.visits.get(visit.id))?.tripId).toBeNull();
  });

  it('lets a page that was taken back be nobody’s, where it is not listed either', async () => {
    const { database, trip, visit } = await begun({ withdrawnAt: at });
    await joinPage(database, visit.id, trip.id);
    expect((await database.visits.get(visit.id))?.tripId).toBeNull();
  });
});

describe('a row that is refused', () => {
  it('is remembered with its words, and changes nothing else', async () => {
    const { database, answered, now } = await begun();
    await refuseRow(database, answered, at);
    expect(await now()).toMatchObject({ status: 'clicked', listings: [{ answer: 'no', quote: row.quote }] });
    expect(await database.custody.count()).toBe(0);
  });
});

describe('history pages', () => {
  it('are found by their kind, or by the user’s word, the newest of each address', async () => {
    const { database, visit } = await begun();
    const newer = visitRecord({ ...visit, id: crypto.randomUUID(), seenAt: '2026-12-01T09:00:00.000Z' });
    const told = visitRecord({
      correctedKind: 'account',
      pageKind: 'other',
      seenAt,
      url: 'https://portal.test/b',
    });
    const wrong = visitRecord({
      correctedKind: 'other',
      pageKind: 'account',
      seenAt,
      url: 'https://portal.test/c',
    });
    await database.visits.bulkAdd([newer, told, wrong]);
    const { visits } = await readStatementRows(database, at, false);
    expect(visits.map(({ id }) => id)).toEqual([newer.id, told.id]);
  });

  describe('are awaited at a portal', () => {
    const page = 'https://www.portal.test/points';
    const bought = { anchors: { clicked: seenAt, purchased: seenAt }, openedAt: seenAt };
    const awaited = async (fields: Partial<Trip>, url = page, now = at) => {
      const { database, trip } = await begun();
      await database.trips.update(trip.id, { ...bought, ...fields });
      return isAwaitedAt(database, url, now);
    };

    it('while a reward that was earned there has not come', async () => {
      expect(await awaited({})).toBe(true);
      expect(await awaited({ anchors: { clicked: seenAt }, status: 'pending' })).toBe(true);
      expect(await awaited({ status: 'paid' })).toBe(false);
    });

    it('not elsewhere, nor at a shop without a portal', async () => {
      expect(await awaited({}, 'https://elsewhere.test/points')).toBe(false);
      const { shop } = tripRecord();
      expect(await awaited({ portal: null }, `https://${shop}/account`)).toBe(false);
    });

    it('not for a click that nothing followed, nor for ever', async () => {
      expect(await awaited({ anchors: { clicked: seenAt } })).toBe(false);
      expect(await awaited({}, page, '2029-01-01T00:00:00.000Z')).toBe(false);
    });
  });
});

describe('a balance by hand', () => {
  const words = {
    portal: { host: '', name: 'Tienda' },
    value: 5,
    unit: 'point',
    asOf: '2026-12-01',
    lapsesOn: null,
    limited: false,
  };

  it('is kept, changed, deleted, brought back, and gone for good a week after it was deleted', async () => {
    const { database } = await begun();
    const id = await noteBalance(database, words, at);
    await noteBalance(database, { ...words, value: 9 }, at, id);
    expect(await database.balances.toArray()).toMatchObject([{ value: 9, withdrawnAt: null }]);
    await setBalanceDeleted(database, id, at);
    await removeDeletedBalances(database, new Date('2026-12-05T00:00:00.000Z'));
    await setBalanceDeleted(database, id, null);
    expect(await database.balances.count()).toBe(1);
    await setBalanceDeleted(database, id, at);
    await removeDeletedBalances(database, new Date('2026-12-12T00:00:00.000Z'));
    expect(await database.balances.count()).toBe(0);
  });

  it('that says neither a sum nor a day is none', async () => {
    const { database } = await begun();
    await expect(noteBalance(database, { ...words, value: null }, at)).rejects.toThrow();
  });
});

describe('a row that is answered twice', () => {
  const later = '2026-12-02T00:00:01.000Z';

  it('is accepted once by two clicks, and taken back whole', async () => {
    const { database, trip, visit, answered, now } = await begun();
    const clicks = [at, later].map((moment) => acceptRow(database, answered, 'pending', moment));
    expect(await Promise.all(clicks)).toEqual([true, false]);
    const lines = await database.custody.toArray();
    expect(lines.map(({ action }) => action)).toEqual(['trip-listed']);
    expect(await takeBackListing(database, trip.id, at, later)).toBe(true);
    expect(await now()).toMatchObject({ status: 'clicked' });
    expect((await database.visits.get(visit.id))?.tripId).toBe(null);
  });

  it('is refused once, and not accepted as long as that stands', async () => {
    const { database, answered, now } = await begun();
    await Promise.all([refuseRow(database, answered, at), refuseRow(database, answered, later)]);
    expect(await acceptRow(database, answered, 'pending', later)).toBe(false);
    expect((await now()).listings?.map(({ answer }) => answer)).toEqual(['no']);
  });

  it('is accepted again as what it says later', async () => {
    const { database, answered, now } = await begun();
    await acceptRow(database, answered, 'pending', at);
    const grown = { ...answered, row: { ...row, status: 'confirmed' as const } };
    expect(await acceptRow(database, grown, 'confirmed', later)).toBe(true);
    expect(await now()).toMatchObject({ status: 'confirmed' });
  });

  it('is accepted again after the user said otherwise of the trip', async () => {
    const { database, trip, answered } = await begun();
    await acceptRow(database, answered, 'pending', at);
    await database.trips.update(trip.id, { status: 'unlisted' });
    expect(await acceptRow(database, answered, 'pending', later)).toBe(true);
  });

  it('may be answered again once the answer was taken back, however long its words', async () => {
    const { database, trip, answered } = await begun();
    const long = { ...answered, row: { ...row, shop: 'Loomhouse'.repeat(80) } };
    expect(await acceptRow(database, long, 'pending', at)).toBe(true);
    expect(await acceptRow(database, long, 'pending', later)).toBe(false);
    await takeBackListing(database, trip.id, at, later);
    expect(await acceptRow(database, long, 'pending', later)).toBe(true);
  });
});
