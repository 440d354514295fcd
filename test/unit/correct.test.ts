import { beforeEach, describe, expect, it } from 'vitest';
import { brokenLines, hashOfVisit, vouchesFor } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { chooseSite, correctKind, forgetCorrection, rememberCorrection } from '../../utils/db/correct';
import { asFile, keep } from '../../utils/db/keep';
import { dayOf, readKeptBetween } from '../../utils/db/live/today';
import { readSettings } from '../../utils/db/settings';
import { kindOf, recognisedKind, type Visit } from '../../utils/records';
import { newTrip } from '../../utils/trips';
import { visitRecord } from '../fixtures/records';

let database: HikaeDatabase;
beforeEach(() => {
  database = new HikaeDatabase(`correct-${crypto.randomUUID()}`);
});

const at = '2026-11-22T10:05:00.000Z';

async function store(fields: Partial<Visit> = {}): Promise<Visit> {
  const text = await asFile(new Blob(['words']));
  const visit = visitRecord({ url: 'https://www.shop.test/orders/12', text: text.sha256, ...fields });
  const digest = await hashOfVisit(visit);
  await keep(database, async () => ({
    files: [text],
    events: [{ at: visit.seenAt, action: 'visit-recorded', subject: visit.id, digest }],
    write: () => database.visits.put(visit),
  }));
  return visit;
}

const again = async ({ id }: Visit) => (await database.visits.get(id)) ?? expect.fail('the visit is gone');
const corrections = async () => (await readSettings(database)).corrections;

describe('correcting what a page is', () => {
  it('leaves the sealed visit as it was, and logs the correction in an unbroken chain', async () => {
    const visit = await store();
    expect(await correctKind(database, visit.id, 'cart', at)).toBe(true);
    const corrected = await again(visit);
    expect([kindOf(corrected), corrected.pageKind, recognisedKind(corrected)]).toEqual([
      'cart',
      'checkout',
      'checkout',
    ]);
    expect(await hashOfVisit(corrected)).toBe(await hashOfVisit(visit));
    const log = await database.custody.orderBy('seq').toArray();
    expect(log.map(({ action }) => action)).toEqual(['visit-recorded', 'kind-corrected']);
    expect(await brokenLines(log)).toEqual([]);
    expect(await vouchesFor(log, corrected)).toBe(true);
  });

  it('is found out when it is not in the log, or the log says otherwise', async () => {
    const visit = await store();
    await correctKind(database, visit.id, 'cart', at);
    const log = await database.custody.orderBy('seq').toArray();
    expect(await vouchesFor(log, { ...visit, correctedKind: 'entry' })).toBe(false);
    expect(await vouchesFor(log, visit)).toBe(false);
    expect(await vouchesFor(log.slice(0, 1), { ...visit, correctedKind: 'cart' })).toBe(false);
  });

  it('is remembered for pages of that shape', async () => {
    const visit = await store();
    await correctKind(database, visit.id, 'cart', at);
    expect(await corrections()).toEqual([{ site: 'shop.test', path: '/orders/*', kind: 'cart' }]);
  });

  it('is taken back by choosing what was recognised', async () => {
    const visit = await store();
    await correctKind(database, visit.id, 'cart', at);
    expect(await correctKind(database, visit.id, 'checkout', at)).toBe(true);
    expect(await again(visit)).toEqual(visit);
    expect(await corrections()).toEqual([]);
    const log = await database.custody.orderBy('seq').toArray();
    expect(await vouchesFor(log, visit)).toBe(true);
  });

  it('is taken back too from a page recorded under a remembered correction', async () => {
    const signals = [{ id: 'corrected', weight: 0, found: 'checkout' }];
    const visit = await store({ pageKind: 'cart', signals });
    await rememberCorrection(database, { site: 'shop.test', path: '/orders/*', kind: 'cart' });
    await correctKind(database, visit.id, 'checkout', at);
    expect(kindOf(await again(visit))).toBe('checkout');
    expect(await corrections()).toEqual([]);
  });

  it('changes nothing when the page is that already, or there is none', async () => {
    const visit = await store();
    expect(await correctKind(database, visit.id, 'checkout', at)).toBe(false);
    expect(await correctKind(database, crypto.randomUUID(), 'cart', at)).toBe(false);
    expect(await database.custody.count()).toBe(1);
    expect(await corrections()).toEqual([]);
  });

  it('tells the trip anew: a page that is the confirmation after all is the purchase', async () => {
    const click = {
      portal: null,
      portalHost: 'p.test',
      shop: 'shop.test',
      clickedAt: at,
      landingUrl: 'https://shop.test/',
      networks: [],
      hops: [],
      because: 'known-network' as const,
    };
    const trip = newTrip(click, { id: crypto.randomUUID(), offerVisit: null });
    await database.trips.put(trip);
    const visit = await store({ tripId: trip.id });
    await correctKind(database, visit.id, 'confirmation', at);
    expect((await database.trips.get(trip.id))?.anchors.purchased).toBe(visit.seenAt);
    await correctKind(database, visit.id, 'checkout', at);
    expect((await database.trips.get(trip.id))?.anchors.purchased).toBeUndefined();
  });
});

describe('what is remembered', () => {
  it('can be forgotten and put back, the rest untouched', async () => {
    const [one, two] = [
      { site: 'shop.test', path: '/a', kind: 'cart' },
      { site: 'shop.test', path: '/b', kind: 'other' },
    ] as const;
    await rememberCorrection(database, one);
    await rememberCorrection(database, two);
    await forgetCorrection(database, one);
    expect(await corrections()).toEqual([two]);
    await rememberCorrection(database, one);
    expect(await corrections()).toEqual([two, one]);
  });

  it('holds a site in one list at most, whoever chooses at once', async () => {
    await Promise.all([chooseSite(database, 'a.test', 'always'), chooseSite(database, 'a.test', 'never')]);
    const { sitesOn, sitesOff } = await readSettings(database);
    expect([...sitesOn, ...sitesOff]).toEqual(['a.test']);
  });
});

describe('what was kept by itself today', () => {
  it('is of this local day, newest first, and not what was saved by hand', async () => {
    const noon = new Date(2026, 10, 22, 12);
    const { from, until } = dayOf(noon);
    const seen = (ms: number) => ({ seenAt: new Date(ms).toISOString() });
    const first = await store(seen(Date.parse(from)));
    const last = await store(seen(Date.parse(until) - 1));
    await store(seen(Date.parse(from) - 1));
    await store(seen(Date.parse(until)));
    await store({ ...seen(noon.getTime()), trigger: 'manual' });
    expect((await readKeptBetween(database, dayOf(noon))).map(({ id }) => id)).toEqual([last.id, first.id]);
  });
});
