/** What the user says of a trip, beside what its pages say: begun by hand, corrected, deleted and brought back. */
import { beforeEach, describe, expect, it } from 'vitest';
import { brokenLines, hashOfEdit, vouchesForTrip } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { readCase } from '../../utils/db/read-case';
import { readTripCase } from '../../utils/db/reminders';
import { addTrip, editTrip, removeDeletedTrips, setTripDeleted } from '../../utils/db/trips';
import { type Trip, TripWords } from '../../utils/records';
import { hasBegun } from '../../utils/reminder-case';
import { advance, asRead, edited, retold, tripByHand, tripOf, wordsOf } from '../../utils/trips';
import { tripRecord, visitRecord } from '../fixtures/records';

const at = '2026-12-03T01:00:00.000Z';
const later = '2026-12-04T01:00:00.000Z';
const words: TripWords = {
  shop: '山田電気 新宿店',
  portal: { host: '', name: '商店会ポイント' },
  offerName: '店頭で3%',
  reward: { value: 300, currency: 'pt' },
  clicked: null,
  entered: null,
  purchased: '2026-12-01',
  orderNumber: 'R-0042',
  amount: { value: 10_000, currency: 'JPY' },
};
const seen = tripRecord({
  orderNumber: 'TS-1',
  offer: { name: 'Offer', id: 'A', reward: 5, currency: '%', url: 'https://portal.test/a' },
  anchors: { clicked: '2026-11-22T09:58:00.000Z', purchased: '2026-11-22T10:02:00.000Z' },
});
const confirmation = visitRecord({
  url: 'https://shop.test/done',
  pageKind: 'confirmation',
  seenAt: '2026-12-05T01:00:00.000Z',
  signals: [{ id: 'order-number', weight: 1, found: 'TS-9' }],
});

describe('a trip by hand', () => {
  it('says all that was said, makes up no time of a day, and is as old as what happened', () => {
    const trip = tripByHand('019aab00-0000-7000-8000-0000000000b1', words, at);
    expect(wordsOf(trip)).toEqual(words);
    expect([trip.anchors, trip.supplied]).toEqual([{}, { purchase: '2026-12-01' }]);
    expect(trip.openedAt).toBe('2026-12-01T00:00:00.000Z');
    expect(trip.edits).toHaveLength(1);
  });

  it('was begun when the day of the order is known, and not when nothing is', () => {
    const bare = { ...words, purchased: null };
    const begun = (said: TripWords) => hasBegun({ trip: tripByHand('x', said, at) } as never);
    expect([begun(words), begun(bare)]).toEqual([true, false]);
  });

  it('of a shop on the web goes on with its pages; what was said stays above them', () => {
    const trip = tripByHand('x', { ...words, shop: 'shop.test', purchased: null, orderNumber: null }, at);
    expect(tripOf({ url: confirmation.url, tabTripId: null, seenAt: confirmation.seenAt }, [trip])).toBe(
      trip,
    );
    const gone = { ...trip, withdrawnAt: later };
    expect(
      tripOf({ url: confirmation.url, tabTripId: null, seenAt: confirmation.seenAt }, [gone]),
    ).toBeNull();
    expect(advance(trip, confirmation)).toMatchObject({ orderNumber: 'TS-9', shop: 'shop.test' });
    const said = tripByHand('x', { ...words, shop: 'shop.test' }, at);
    expect(advance(said, confirmation)).toMatchObject({
      orderNumber: 'R-0042',
      read: { orderNumber: 'TS-9' },
    });
  });

  it('must have a shop', () => {
    expect(TripWords.safeParse({ ...words, shop: '  ' }).success).toBe(false);
    expect(TripWords.safeParse(words).success).toBe(true);
  });
});

describe('a correction', () => {
  const corrected = edited(seen, { ...wordsOf(seen), orderNumber: 'TS-2', purchased: null }, at);

  it('stands in the fields, and the reading beside it', () => {
    expect(corrected).toMatchObject({ orderNumber: 'TS-2', offer: seen.offer });
    expect(corrected.anchors.purchased).toBeUndefined();
    expect(corrected.read).toEqual({ orderNumber: 'TS-1', purchased: seen.anchors.purchased });
    expect(wordsOf(asRead(corrected))).toEqual(wordsOf(seen));
  });

  it('that says what was read is none, and one that changes nothing is no edit', () => {
    const back = edited(corrected, wordsOf(seen), later);
    expect([back.read, back.edits?.at(-1)?.said]).toEqual([undefined, {}]);
    expect(edited(corrected, wordsOf(corrected), later)).toBe(corrected);
  });

  it('outlives what pages tell later, which goes on being read', () => {
    const told = retold(corrected, [confirmation]);
    expect(told).toMatchObject({ orderNumber: 'TS-2', read: { orderNumber: 'TS-9' } });
    expect(told.anchors.purchased).toBeUndefined();
    expect(retold(seen, [confirmation]).orderNumber).toBe('TS-9');
  });
});

describe('the database', () => {
  let database: HikaeDatabase;
  beforeEach(() => {
    database = new HikaeDatabase(`by-hand-${crypto.randomUUID()}`);
  });
  const log = () => database.custody.orderBy('seq').toArray();
  const stored = async (id: string) => (await database.trips.get(id)) as Trip;

  it('keeps a trip, and each edit of it, with a line that vouches for what was said', async () => {
    const id = await addTrip(database, words, at);
    expect(await editTrip(database, id, { ...words, orderNumber: 'R-0043' }, later)).toBe(true);
    expect(await editTrip(database, id, { ...words, orderNumber: 'R-0043' }, later)).toBe(false);
    const trip = await stored(id);
    const lines = await log();
    expect(lines.map(({ action }) => action)).toEqual(['trip-noted', 'trip-edited']);
    expect(lines[1]?.digest).toBe(trip.edits?.[1] && (await hashOfEdit(id, trip.edits[1])));
    expect(await brokenLines(lines)).toEqual([]);
    expect(await vouchesForTrip(lines, trip)).toBe(true);
  });

  it('vouches for no word that was changed afterwards, nor for an edit that was left out', async () => {
    const id = await addTrip(database, words, at);
    await editTrip(database, id, { ...words, orderNumber: 'R-0043' }, later);
    const [trip, lines] = [await stored(id), await log()];
    expect(await vouchesForTrip(lines, { ...trip, orderNumber: 'R-0044' })).toBe(false);
    expect(await vouchesForTrip(lines, { ...trip, edits: trip.edits?.slice(1) })).toBe(false);
    expect(await vouchesForTrip(lines, { ...trip, byHand: undefined })).toBe(false);
    expect(await vouchesForTrip(lines, tripRecord())).toBe(true);
  });

  it('refuses what is no trip, and stores nothing of it', async () => {
    await expect(addTrip(database, { ...words, shop: '' }, at)).rejects.toThrow();
    const id = await addTrip(database, words, at);
    await expect(editTrip(database, id, { ...words, purchased: 'soon' }, later)).rejects.toThrow();
    expect([await database.trips.count(), (await log()).length]).toEqual([1, 1]);
  });

  it('hides a deleted trip from dates, brings it back, and removes it for good after seven days', async () => {
    const around = { now: later, zone: 'Asia/Tokyo' };
    const id = await addTrip(database, words, at);
    expect(await setTripDeleted(database, id, true, at)).toBe(true);
    expect(await readTripCase(database, id, around)).toBeNull();
    await setTripDeleted(database, id, false, at);
    expect(await readTripCase(database, id, around)).not.toBeNull();
    await setTripDeleted(database, id, true, at);
    await removeDeletedTrips(database, new Date('2026-12-09T01:00:00.000Z'));
    expect(await database.trips.count()).toBe(1);
    await database.visits.add(visitRecord({ tripId: id }));
    await removeDeletedTrips(database, new Date('2026-12-11T01:00:00.000Z'));
    expect([await database.trips.count(), (await database.visits.toArray())[0]?.tripId]).toEqual([0, null]);
    expect((await log()).map(({ action }) => action)).toContain('trip-removed');
  });

  it('deletes no trip that was seen', async () => {
    await database.trips.add(seen);
    expect(await setTripDeleted(database, seen.id, true, at)).toBe(false);
    expect((await readCase(database, seen.id))?.trip).toEqual(seen);
  });
});
