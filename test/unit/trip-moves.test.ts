/** Pages, documents and whole trips sorted by hand: what follows, what stays, what is undone. */
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openClaim } from '../../utils/db/claims';
import { readSites } from '../../utils/db/live/sites';
import { mergeTrips } from '../../utils/db/merges';
import { partTrips } from '../../utils/db/merges/part';
import { MoveRefused, moveTo, newTrip } from '../../utils/db/moves';
import { undoMove } from '../../utils/db/moves/undo';
import { standingTrip } from '../../utils/db/successor';
import { removeDeletedTrips } from '../../utils/db/trips';
import { addObservation } from '../../utils/db/warnings';
import type { Trip } from '../../utils/records';
import { adoptable, differencesOf, nearestFirst, searchSites, staysOf } from '../../utils/trips';
import { reminderRecord, tripRecord, visitRecord } from '../fixtures/records';
import { at, expectSound, makeWorld, stateOf, type World, zone } from './sorting-world';

let world: World;
let [one, two, three]: Trip[] = [];
let clock = 1;
const when = () => ({ at: at(clock++), zone });
const tripNow = async ({ id }: { id: string } = { id: '' }) => world.database.trips.get(id);
const idOf = (trip: Trip | undefined) => trip?.id ?? '';
const orderOf = (trip: Trip | undefined) =>
  world.visits.find(({ tripId, pageKind }) => tripId === trip?.id && pageKind === 'confirmation')?.id ?? '';
const mailOf = (trip: Trip | undefined) =>
  world.documents.find(({ tripId }) => tripId === trip?.id)?.id ?? '';

beforeEach(async () => {
  world = await makeWorld();
  [one, two, three] = world.trips;
});

describe('a page that is moved', () => {
  it('takes what it alone told with it: order number, time of the order, and what was observed on it', async () => {
    const order = orderOf(one);
    await moveTo(world.database, { visits: [order], documents: [] }, idOf(three), when());
    expect(await tripNow(one)).toMatchObject({
      orderNumber: null,
      anchors: { clicked: one?.anchors.clicked },
    });
    const seen = await world.database.observations.where({ tripId: idOf(three) }).toArray();
    expect(seen.map(({ kind }) => kind).sort()).toEqual(['sign', 'tag']);
    expect(await world.database.observations.where({ tripId: idOf(one) }).count()).toBe(1);
    await expectSound(world);
  });

  it('leaves the click and its route with the trip that they opened', async () => {
    const visits = world.visits.filter(({ tripId }) => tripId === idOf(one)).map(({ id }) => id);
    const moved = await moveTo(world.database, { visits, documents: [] }, newTrip, when());
    const begun = await world.database.trips.get(moved?.to ?? '');
    expect(begun).toMatchObject({
      route: [],
      shop: 'shop.test',
      orderNumber: 'TS-0',
      splitFrom: { tripId: idOf(one) },
    });
    expect(begun?.anchors.clicked).toBeUndefined();
    expect((await tripNow(one))?.route).toEqual(one?.route);
  });

  it('to no trip is taken by no click that comes later; a page that nobody moved is', async () => {
    const order = orderOf(one);
    await moveTo(world.database, { visits: [order], documents: [] }, null, when());
    const page = await world.database.visits.get(order);
    const click = { portalHost: 'shop.test', clickedAt: '2026-11-22T09:30:00.000Z' };
    const untouched = visitRecord({ url: 'https://shop.test/x', seenAt: '2026-11-22T09:20:00.000Z' });
    expect(page?.tripId).toBeNull();
    expect(adoptable(page ? [page, untouched] : [], click)).toEqual([untouched]);
  });

  it('is put to no trip that is gone, and nothing is changed', async () => {
    await mergeTrips(world.database, { into: idOf(two), from: idOf(three) }, {}, when());
    const before = await stateOf(world);
    const move = moveTo(world.database, { visits: [orderOf(one)], documents: [] }, idOf(three), when());
    await expect(move).rejects.toThrow(MoveRefused);
    expect(await stateOf(world)).toEqual(before);
  });

  it('twice at once is moved once', async () => {
    const parts = { visits: [orderOf(one)], documents: [] };
    const [a, b] = await Promise.all([
      moveTo(world.database, parts, idOf(two), when()),
      moveTo(world.database, parts, idOf(two), when()),
    ]);
    expect([a, b].filter((moved) => moved === null)).toHaveLength(1);
    await expectSound(world);
  });
});

describe('a document that is moved', () => {
  it('takes the values that were taken from it out of its trip, and undo brings them back', async () => {
    const before = await stateOf(world);
    expect(await tripNow(three)).toMatchObject({ orderNumber: 'MAIL-1', amount: { value: 3000 } });
    const moved = await moveTo(world.database, { visits: [], documents: [mailOf(three)] }, idOf(one), when());
    expect(await tripNow(three)).toMatchObject({ orderNumber: null, amount: null });
    expect((await tripNow(three))?.supplied?.purchase).toBeUndefined();
    expect((await tripNow(one))?.orderNumber).toBe('TS-0');
    if (moved) await undoMove(world.database, moved, when());
    expect(await stateOf(world)).toEqual(before);
  });

  it('leaves a value that a page says as well', async () => {
    const mail = mailOf(three);
    await moveTo(world.database, { visits: [], documents: [mail] }, idOf(one), when());
    expect((await tripNow(one))?.orderNumber).toBe('TS-0');
    await moveTo(world.database, { visits: [], documents: [mail] }, null, when());
    expect((await tripNow(one))?.orderNumber).toBe('TS-0');
  });

  it('alone, of no trip, begins none: nothing tells of which shop', async () => {
    const move = moveTo(
      world.database,
      { visits: [], documents: [world.documents.find(({ tripId }) => tripId === null)?.id ?? ''] },
      newTrip,
      when(),
    );
    await expect(move).rejects.toThrow(MoveRefused);
  });
});

describe('two trips that are joined', () => {
  it('are one with all pages, papers and claims; the other is kept out of sight, and says where it went', async () => {
    await mergeTrips(world.database, { into: idOf(one), from: idOf(two) }, {}, when());
    expect(await tripNow(two)).toMatchObject({ merged: { into: idOf(one) }, route: two?.route });
    expect(await world.database.visits.where({ tripId: idOf(one) }).count()).toBe(4);
    expect(await world.database.claims.where({ tripId: idOf(one) }).count()).toBe(1);
    expect(await tripNow(one)).toMatchObject({
      orderNumber: 'TS-0',
      status: 'pending',
      joined: [{ tripId: idOf(two) }],
    });
    await removeDeletedTrips(world.database, new Date('2027-12-01'));
    expect(await tripNow(two)).toBeDefined();
    await expectSound(world);
  });

  it('take a page along that came to the other while they were being joined', async () => {
    const late = visitRecord({ tripId: idOf(two) });
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    const held = vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...asked) => {
      await world.database.visits.add(late);
      return digest(...asked);
    });
    await mergeTrips(world.database, { into: idOf(one), from: idOf(two) }, {}, when());
    held.mockRestore();
    expect((await world.database.visits.get(late.id))?.tripId).toBe(idOf(one));
    await partTrips(world.database, idOf(two), when());
    expect((await world.database.visits.get(late.id))?.tripId).toBe(idOf(two));
  });

  it('have the word that the user chose, as the user’s own, and lose it when they are taken apart', async () => {
    const before = await stateOf(world);
    await mergeTrips(world.database, { into: idOf(one), from: idOf(two) }, { orderNumber: 'other' }, when());
    expect(await tripNow(one)).toMatchObject({ orderNumber: 'TS-30', read: { orderNumber: 'TS-0' } });
    expect(await partTrips(world.database, idOf(two), when())).toBe(true);
    expect(await stateOf(world)).toEqual(before);
    expect(await partTrips(world.database, idOf(two), when())).toBe(false);
  });

  it('ask what differs and nothing else: spelling, and minutes, are no contradiction', () => {
    const spelt = tripRecord({ orderNumber: 'ts 0', anchors: { purchased: '2026-11-22T09:05:00.000Z' } });
    expect(one && two && differencesOf(one, two)).toEqual(['orderNumber']);
    expect(one && differencesOf(one, spelt)).toEqual([]);
  });

  it('keep by default the one whose way was seen', () => {
    const byHand = tripRecord({ byHand: true });
    expect(one && staysOf(byHand, one)).toBe(one);
    expect(one && two && staysOf(two, one)).toBe(two);
  });

  it('tell no date twice: what was told or done of one is so for both', async () => {
    const { reminders } = world.database;
    const told = reminderRecord({
      tripId: idOf(two),
      state: 'done',
      rule: 'made-up',
      id: `${idOf(two)}/made-up`,
    });
    await reminders.put(told);
    await mergeTrips(world.database, { into: idOf(one), from: idOf(two) }, {}, when());
    expect(await reminders.get(`${idOf(one)}/made-up`)).toMatchObject({ state: 'done', tripId: idOf(one) });
    await partTrips(world.database, idOf(two), when());
    expect(await reminders.get(`${idOf(one)}/made-up`)).toBeUndefined();
  });

  it('get what was still under way for the one that is gone', async () => {
    await mergeTrips(world.database, { into: idOf(one), from: idOf(two) }, {}, when());
    const seen = { kind: 'early-cart', id: v7(), tripId: idOf(two), site: 'shop.test', at: at(9) } as const;
    await addObservation(world.database, seen);
    await openClaim(world.database, { tripId: idOf(two), kind: 'late', language: 'ja' }, at(9));
    expect((await world.database.observations.get(seen.id))?.tripId).toBe(idOf(one));
    expect(await world.database.claims.where({ tripId: idOf(one) }).count()).toBe(2);
    expect((await standingTrip(world.database, idOf(two)))?.id).toBe(idOf(one));
  });

  it('are not joined by two at once, nor with themselves', async () => {
    const pair = { into: idOf(one), from: idOf(two) };
    const both = await Promise.all([
      mergeTrips(world.database, pair, {}, when()),
      mergeTrips(world.database, { into: pair.from, from: pair.into }, {}, when()),
    ]);
    expect(both).toEqual([true, false]);
    expect(await mergeTrips(world.database, { into: idOf(one), from: idOf(one) }, {}, when())).toBe(false);
    await expectSound(world);
  });
});

describe('the sites', () => {
  it('are portals and shops with what is kept of each; a trip that was joined is counted once', async () => {
    const count = async () => (await readSites(world.database)).find(({ key }) => key === 'shop.test');
    expect(await count()).toMatchObject({ isShop: true, trips: 3, pages: 5, choice: 'auto' });
    await mergeTrips(world.database, { into: idOf(one), from: idOf(two) }, {}, when());
    expect(await count()).toMatchObject({ trips: 2, pages: 5 });
    const sites = await readSites(world.database);
    expect(searchSites(sites, 'ＰＯＲＴＡＬ', 'name').map(({ key }) => key)).toEqual(['portal.test']);
    expect(searchSites(sites, '', 'trips').map(({ name }) => name)).toContain('Portal');
  });

  it('hold what was chosen for a site that no trip leads to', async () => {
    await world.database.settings.put({ key: 'sitesOff', value: ['quiet.test'] });
    expect((await readSites(world.database)).find(({ key }) => key === 'quiet.test')).toMatchObject({
      choice: 'never',
      trips: 0,
    });
  });

  it('that a trip is put to come nearest first', () => {
    const near = tripRecord();
    const [shop, portal, both] = [tripRecord({ portal: null }), tripRecord({ shop: 'x.test' }), tripRecord()];
    expect(nearestFirst([portal, shop, both, near], near)).toEqual([both, shop, portal]);
  });
});
