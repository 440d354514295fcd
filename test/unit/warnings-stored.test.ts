/** Warnings in the database: found from what is stored, dismissed, muted, over. */
import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import {
  addObservation,
  adoptObservations,
  refreshWarnings,
  removeUnclaimed,
  setDismissed,
  setMuted,
} from '../../utils/db/warnings';
import type { Observation } from '../../utils/records';
import { visitRecord } from '../fixtures/records';
import { tripCase, tripId } from './reminder-cases';
import { device } from './warning-cases';

const now = '2026-11-10T03:00:10.000Z';
const around = {
  now,
  zone: 'Asia/Tokyo',
  device,
  tracking: { thirdPartyCookies: null, protection: null },
} as const;
let database: HikaeDatabase;

const tag = (fields: Partial<Observation> = {}): Observation =>
  ({
    id: v7(),
    tripId,
    site: 'shop.test',
    at: '2026-11-10T03:00:01.000Z',
    kind: 'tag',
    host: 'px.ad.test',
    outcome: 'blocked',
    page: 'www.shop.test',
    ...fields,
  }) as Observation;

const look = () => refreshWarnings(database, { tripId }, around);

beforeEach(async () => {
  database = new HikaeDatabase(`warnings-${crypto.randomUUID()}`);
  await database.trips.add(tripCase().trip);
  await database.visits.add(
    visitRecord({
      tripId,
      url: 'https://www.shop.test/complete',
      pageKind: 'confirmation',
      seenAt: '2026-11-10T03:00:02.000Z',
    }),
  );
  await addObservation(database, tag());
});

describe('a stored warning', () => {
  it('is found from the trip, its pages and what was observed', async () => {
    expect((await look()).map(({ rule }) => rule)).toContain('conversion-tag-blocked');
  });

  it('is not wanted any more once dismissed, nor where its rule is off on the site, and is again after', async () => {
    const [first] = (await look()).filter(({ rule }) => rule === 'conversion-tag-blocked');
    const rules = async () => (await look()).map(({ rule }) => rule);
    await setDismissed(database, first?.id ?? '', true);
    expect(await rules()).not.toContain('conversion-tag-blocked');
    await setDismissed(database, first?.id ?? '', false);
    expect(await rules()).toContain('conversion-tag-blocked');
    const of = { rule: 'conversion-tag-blocked', site: 'shop.test' };
    await setMuted(database, of, true);
    expect(await rules()).not.toContain('conversion-tag-blocked');
    await setMuted(database, of, false);
    expect(await rules()).toContain('conversion-tag-blocked');
  });

  it('is over, and kept, when what it rested on was mended', async () => {
    await look();
    await addObservation(database, tag({ outcome: 'sent', at: '2026-11-10T03:00:05.000Z' }));
    await look();
    const row = (await database.warnings.toArray()).find(({ rule }) => rule === 'conversion-tag-blocked');
    expect(row?.state).toBe('over');
  });

  it('is none of a trip that is not there', async () => {
    expect(await refreshWarnings(database, { tripId: v7() }, around)).toEqual([]);
  });
});

describe('observations', () => {
  it('of one trip are limited: what is said over and over goes, the oldest of it first, and what was said once stays', async () => {
    const once = [tag({ id: v7(), host: 'once.test' }), tag({ id: v7(), outcome: 'blocked' })];
    for (const one of once) await addObservation(database, one);
    const flood = Array.from({ length: 560 }, () => tag({ id: v7(), host: 'flood.test', outcome: 'sent' }));
    for (const one of flood) await addObservation(database, one);
    const kept = (await database.observations.toCollection().primaryKeys()).sort();
    expect(kept.length).toBeLessThanOrEqual(550);
    expect(kept).toEqual(expect.arrayContaining(once.map(({ id }) => id)));
    expect(kept).toContain(flood.at(-1)?.id);
    expect(kept).not.toContain(flood[0]?.id);
  });

  it('become a trip’s that was opened after them, and no older ones do', async () => {
    await addObservation(
      database,
      tag({ tripId: null, site: 'pointo.test', at: '2026-11-10T02:50:00.000Z' }),
    );
    await addObservation(
      database,
      tag({ tripId: null, site: 'pointo.test', at: '2026-11-10T01:00:00.000Z' }),
    );
    const since = '2026-11-10T02:30:00.000Z';
    expect(await adoptObservations(database, { tripId, site: 'pointo.test', since })).toBe(1);
  });

  it('that no trip came to go after two days, and those of trips stay', async () => {
    await addObservation(database, tag({ tripId: null }));
    await removeUnclaimed(database, '2026-11-12T03:00:02.000Z');
    expect((await database.observations.toArray()).map((one) => one.tripId)).toEqual([tripId]);
  });
});
