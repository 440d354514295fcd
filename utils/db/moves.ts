/**
 * Pages and documents put to another trip by the user, and back. Each step has its line in the custody log, in the same transaction;
 * what was sealed of a page stays as it is, and what hangs on it (captures, facts, jobs under way) names the page and goes with it.
 */
import { v7 } from 'uuid';
import type { CustodyEvent } from '../custody';
import { hashOfSplit } from '../custody/moves';
import type { HikaeDatabase } from '../db';
import type { Document, FoundKind, Trip, Visit } from '../records';
import { keep } from './keep';
import { tripOutOf } from './moves/opening';
import { settle, takeObservations } from './moves/settle';
import { type DocumentStep, linesOf, takeSteps, type VisitStep } from './moves/steps';

/** UTC ISO, and the user's zone, in which dates are found anew. */
export interface When {
  at: string;
  zone: string;
}

export interface Parts {
  visits: readonly string[];
  documents: readonly string[];
}

/** What a move did: enough to undo it. */
export interface Moved {
  visits: { id: string; from: string | null }[];
  documents: { id: string; from: string | null; taken: FoundKind[] }[];
  observations: { id: string; from: string | null }[];
  to: string | null;
  /** The trip was begun by it. */
  opened: boolean;
}

/** Where to: a trip's id, `new`, or null for none. */
export type Destination = string | null;
export const newTrip = 'new';

/** What is to be put where. */
export interface Move {
  parts: Parts;
  destination: Destination;
}

/** The trip is gone that something was to be put to; or nothing tells of which shop a new one would be. */
export class MoveRefused extends Error {
  override name = 'MoveRefused';
}

/**
 * Puts pages and documents to a trip, to a new one or to none. What is there already, or gone, is left out. Values that a trip took
 * from a document leave it with the document. @returns what was done, or null when there was nothing to do. @throws MoveRefused
 */
export const moveTo = (
  database: HikaeDatabase,
  parts: Parts,
  destination: Destination,
  when: When,
): Promise<Moved | null> => moveAsAsked(database, async () => ({ parts, destination }), when);

/** As `moveTo`; `ask` is asked for what is to go where once nobody else can write. Null: nothing. */
export async function moveAsAsked(
  database: HikaeDatabase,
  ask: () => Promise<Move | null>,
  when: When,
): Promise<Moved | null> {
  let moved: Moved | null = null;
  await keep(database, async () => {
    const move = await ask();
    if (!move) return null;
    const { parts, destination } = move;
    const rows = await rowsOf(database, parts);
    const begun = destination === newTrip ? await begunBy(database, rows, when.at) : null;
    const to = begun ? begun.id : destination;
    if (!begun) await mustStand(database, to);
    const visits = rows.visits.filter(({ tripId }) => tripId !== to).map((visit) => ({ visit, to }));
    const documents = rows.documents
      .filter(({ tripId }) => tripId !== to)
      .map((document) => ({ document, to, taken: [] }));
    if (!visits.length && !documents.length) return null;
    const events = [
      ...(begun ? [await openingOf(begun)] : []),
      ...(await linesOf(visits, documents, when.at)),
    ];
    return {
      files: [],
      events,
      write: async () => {
        if (begun) await database.trips.add(begun);
        const observations = await takeObservations(database, visits);
        await takeSteps(database, visits, documents, when.at);
        await settle(database, visits, documents, when);
        moved = { ...cameFrom(visits, documents), observations, to, opened: begun !== null };
      },
    };
  });
  return moved;
}

/** Those of the pages and documents that are there. */
export const rowsOf = async ({ visits, documents }: HikaeDatabase, parts: Parts) => ({
  visits: (await visits.bulkGet([...parts.visits])).filter((row) => row !== undefined),
  documents: (await documents.bulkGet([...parts.documents])).filter((row) => row !== undefined),
});

async function mustStand(database: HikaeDatabase, tripId: string | null) {
  const trip = tripId === null ? null : await database.trips.get(tripId);
  if (trip === undefined || trip?.withdrawnAt) throw new MoveRefused('The trip is gone');
}

async function begunBy(
  database: HikaeDatabase,
  rows: { visits: Visit[]; documents: Document[] },
  at: string,
): Promise<Trip | null> {
  const from = [...rows.visits, ...rows.documents].find(({ tripId }) => tripId !== null)?.tripId;
  const source = from ? ((await database.trips.get(from)) ?? null) : null;
  if (!rows.visits.length && !rows.documents.length) return null;
  // What was taken for one trip was not taken for another.
  const documents = rows.documents.map((document) => ({ ...document, taken: [] }));
  const trip = tripOutOf(v7(), source, { ...rows, documents }, at);
  if (!trip) throw new MoveRefused('Nothing tells of which shop the trip is');
  return trip;
}

async function openingOf({ id, splitFrom }: Trip): Promise<CustodyEvent> {
  const { tripId = null, at = '' } = splitFrom ?? {};
  return { at, action: 'trip-split', subject: id, digest: await hashOfSplit(id, tripId) };
}

const cameFrom = (visits: readonly VisitStep[], documents: readonly DocumentStep[]) => ({
  visits: visits.map(({ visit: { id, tripId } }) => ({ id, from: tripId })),
  documents: documents.map(({ document: { id, tripId, taken } }) => ({ id, from: tripId, taken })),
});
