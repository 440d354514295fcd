/** Trips to be sorted by hand: pages, documents, a claim and observations, stored as the product stores them. */
import { v7 } from 'uuid';
import { expect } from 'vitest';
import {
  brokenLines,
  hashOfDocument,
  hashOfFiling,
  hashOfVisit,
  sealedPart,
  vouchesForTrip,
} from '../../utils/custody';
import { vouchesForPlace, vouchesForSorting } from '../../utils/custody/moves';
import { HikaeDatabase } from '../../utils/db';
import { openClaim } from '../../utils/db/claims';
import { checkEverything } from '../../utils/db/integrity';
import { asFile, keep } from '../../utils/db/keep';
import { toldBy } from '../../utils/db/moves/told';
import { refreshReminders } from '../../utils/db/reminders';
import type { Document, Trip, Visit } from '../../utils/records';
import { asRead, wordsOf } from '../../utils/trips';
import { documentRecord, tripRecord, visitRecord } from '../fixtures/records';

export const zone = 'Asia/Tokyo';
export const start = Date.UTC(2026, 10, 25);
/** A moment of its own for each number. */
export const at = (step: number): string => new Date(start + step * 60_000).toISOString();

export interface World {
  database: HikaeDatabase;
  trips: Trip[];
  visits: Visit[];
  documents: Document[];
}

let count = 0;

/** Stores a page with its text and its line in the log. */
export async function addVisit(database: HikaeDatabase, fields: Partial<Visit>): Promise<Visit> {
  const text = await asFile(new Blob([`page ${fields.url}`], { type: 'text/plain' }));
  const visit = visitRecord({ ...fields, text: text.sha256, captureState: 'kept' });
  const digest = await hashOfVisit(visit);
  await keep(database, async () => ({
    files: [text],
    events: [{ at: visit.seenAt, action: 'visit-recorded', subject: visit.id, digest }],
    write: () => database.visits.add(visit),
  }));
  return visit;
}

/** Stores a document with its lines in the log. */
export async function addDocument(database: HikaeDatabase, fields: Partial<Document>): Promise<Document> {
  const file = await asFile(new Blob([`document ${v7()}`]));
  const document = documentRecord({ ...fields, file: file.sha256 });
  const kept = await hashOfDocument(sealedPart(document));
  const filed = await hashOfFiling(document);
  const of = { at: document.addedAt, subject: document.id };
  await keep(database, async () => ({
    files: [file],
    events: [
      { ...of, action: 'document-kept', digest: kept },
      { ...of, action: 'document-filed', digest: filed },
    ],
    write: () => database.documents.add(document),
  }));
  return document;
}

/** Stores a trip as its pages and documents tell it. */
export async function settleTrip(database: HikaeDatabase, trip: Trip): Promise<Trip> {
  const of = { tripId: trip.id };
  const told = toldBy(
    trip,
    await database.visits.where(of).toArray(),
    await database.documents.where(of).toArray(),
  );
  await database.trips.put(told);
  await refreshReminders(database, trip.id, { now: at(0), zone });
  return told;
}

/** A trip with a landing page and an order, so many minutes after the start. */
export async function addTrip(
  database: HikaeDatabase,
  minute: number,
  fields: Partial<Trip> = {},
): Promise<Trip> {
  const time = (more: number) => new Date(Date.UTC(2026, 10, 22, 9, minute + more)).toISOString();
  const trip = tripRecord({
    anchors: { clicked: time(0) },
    openedAt: time(0),
    route: [{ url: `https://portal.test/click/${minute}`, at: time(0), kind: 'request' }],
    ...fields,
  });
  const tripId = trip.id;
  await addVisit(database, { tripId, url: 'https://shop.test/', pageKind: 'other', seenAt: time(1) });
  const order = await addVisit(database, {
    tripId,
    url: `https://shop.test/done/${minute}`,
    pageKind: 'confirmation',
    seenAt: time(3),
    signals: [{ id: 'order-number', weight: 1, found: `TS-${minute}` }],
  });
  const site = trip.shop;
  const tag = { kind: 'tag', tripId, site, host: 'tag.test', outcome: 'sent', page: 'shop.test' } as const;
  await database.observations.add({ ...tag, id: v7(), at: time(3) });
  await database.observations.add({ kind: 'early-cart', id: v7(), tripId, site, at: time(0) });
  await database.observations.add({
    kind: 'sign',
    id: v7(),
    tripId,
    site,
    at: order.seenAt,
    visitId: order.id,
    sign: 'coupon-used',
    quote: 'クーポン',
  });
  return await settleTrip(database, trip);
}

/** Two clicks with an order each, one trip that was only clicked with a mail that names an order, and a page and a mail of no trip. */
export async function makeWorld(): Promise<World> {
  count += 1;
  const database = new HikaeDatabase(`sorting-${count}`);
  const [one, two] = [await addTrip(database, 0), await addTrip(database, 30, { status: 'pending' })];
  const three = tripRecord({ anchors: {}, openedAt: '2026-11-22T08:00:00.000Z' });
  await addDocument(database, {
    tripId: three.id,
    found: {
      orderNumber: { value: 'MAIL-1', quote: 'MAIL-1' },
      amount: { value: 3000, currency: 'JPY', quote: '3,000円' },
      date: { value: '2026-11-22', quote: '11月22日' },
    },
    taken: ['orderNumber', 'amount', 'date'],
  });
  await settleTrip(database, three);
  await addVisit(database, { tripId: null, url: 'https://shop.test/cart', pageKind: 'cart' });
  await addDocument(database, { tripId: null });
  await openClaim(database, { tripId: two.id, kind: 'unlisted', language: 'ja' }, at(0));
  return {
    database,
    trips: [one, two, (await database.trips.get(three.id)) ?? three],
    visits: await database.visits.toArray(),
    documents: await database.documents.toArray(),
  };
}

/** Everything that undoing brings back; what is only ever added (edits, lines, when it was moved) left out. */
export async function stateOf({ database }: Pick<World, 'database'>) {
  const trips = (await database.trips.toArray()).filter(({ withdrawnAt }) => !withdrawnAt);
  const ids = new Set(trips.map(({ id }) => id));
  const open = (await database.reminders.toArray()).filter(
    ({ state }) => state === 'waiting' || state === 'told',
  );
  const pairs = async (rows: Promise<{ id: string; tripId: string | null }[]>) =>
    Object.fromEntries((await rows).map(({ id, tripId }) => [id, tripId]));
  return {
    trips: Object.fromEntries(
      trips.map((trip) => {
        const { status, statusAt, supplied, joined, amountSeen } = trip;
        return [
          trip.id,
          { words: wordsOf(trip), offer: asRead(trip).offer, status, statusAt, supplied, joined, amountSeen },
        ];
      }),
    ),
    visits: await pairs(database.visits.toArray()),
    documents: Object.fromEntries(
      (await database.documents.toArray()).map(({ id, tripId, taken }) => [id, [tripId, taken]]),
    ),
    claims: await pairs(database.claims.toArray()),
    observations: await pairs(database.observations.toArray()),
    reminders: open
      .filter(({ tripId }) => ids.has(tripId))
      .map(({ id }) => id)
      .sort(),
  };
}

/** What holds whatever was sorted: the log vouches for everything, nothing hangs on a trip that is out of sight. */
export async function expectSound({ database }: Pick<World, 'database'>): Promise<void> {
  const log = await database.custody.orderBy('seq').toArray();
  expect(await brokenLines(log)).toEqual([]);
  expect((await checkEverything(database)).damage).toEqual([]);
  const all = await database.trips.toArray();
  for (const trip of all) {
    expect(await vouchesForTrip(log, trip)).toBe(true);
    expect(await vouchesForSorting(log, trip)).toBe(true);
  }
  for (const visit of await database.visits.toArray()) expect(await vouchesForPlace(log, visit)).toBe(true);
  const standing = new Set(all.flatMap(({ id, withdrawnAt }) => (withdrawnAt ? [] : [id])));
  const rows = [
    ...(await database.visits.toArray()),
    ...(await database.documents.toArray()),
    ...(await database.claims.toArray()),
    ...(await database.observations.toArray()),
    ...(await database.reminders.toArray()).filter(({ state }) => state === 'waiting' || state === 'told'),
    ...(await database.warnings.toArray()).filter(({ state }) => state === 'open'),
  ];
  expect(rows.filter(({ tripId }) => tripId !== null && !standing.has(tripId))).toEqual([]);
  for (const { id, tripId } of await database.reminders.toArray()) expect(id.startsWith(tripId)).toBe(true);
}
