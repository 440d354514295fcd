/** Two trips that were joined by the user, taken apart again. */
import { hashOfMerging } from '../../custody/moves';
import type { HikaeDatabase } from '../../db';
import { withTaken } from '../../document-taking';
import { offerOn } from '../../offers';
import type { Merging, Trip, TripEdit } from '../../records';
import { asRead, backOnCourse, editTo, isSameWord, reread, withEdit, wordsBefore } from '../../trips';
import { keep } from '../keep';
import { lineOfEdit, type Pair } from '../merges';
import type { When } from '../moves';
import { takeBack } from '../moves/carry';
import { type DocumentStep, linesOf, takeSteps, type VisitStep } from '../moves/steps';
import { partsOf, toldBy, toldWithout } from '../moves/told';
import { refreshReminders } from '../reminders';

interface Steps {
  visits: readonly VisitStep[];
  documents: readonly DocumentStep[];
  edit: TripEdit | null;
}

/**
 * Takes a trip that was joined to another apart from it again, with everything that came with it and is still there; what was
 * chosen for it, and not said otherwise since, is as it was.
 * @returns false when there is nothing to take apart, or the other was itself joined to a third, or deleted
 */
export async function partTrips(database: HikaeDatabase, tripId: string, when: When): Promise<boolean> {
  let changed = false;
  const { at, zone } = when;
  await keep(database, async () => {
    const known = await mergedPair(database, tripId);
    if (!known) return null;
    const { visits, documents } = await stepsApart(database, known);
    const bare = await apartOf(database, known, visits, documents);
    const edit = editTo(bare, wordsBefore(bare, known.merging.at), at);
    const digest = await hashOfMerging(tripId, known.into.id);
    changed = true;
    return {
      files: [],
      events: [
        { at, action: 'trip-parted', subject: tripId, digest },
        ...(await linesOf(visits, documents, at)),
        ...(await lineOfEdit(known.into.id, edit)),
      ],
      write: async () => {
        await part(database, (await mergedPair(database, tripId)) ?? known, { visits, documents, edit }, at);
        for (const id of [tripId, known.into.id]) await refreshReminders(database, id, { now: at, zone });
      },
    };
  });
  return changed;
}

type MergedPair = Pair & { merging: Merging };

async function mergedPair({ trips }: HikaeDatabase, tripId: string): Promise<MergedPair | null> {
  const from = await trips.get(tripId);
  const into = from?.merged && (await trips.get(from.merged.into));
  return from?.merged && into && !into.withdrawnAt ? { into, from, merging: from.merged } : null;
}

async function stepsApart(database: HikaeDatabase, { into, from, merging }: MergedPair) {
  const { visits, documents } = await partsOf(database, into.id);
  return {
    visits: visits
      .filter(({ id }) => merging.visits.includes(id))
      .map((visit): VisitStep => ({ visit, to: from.id })),
    documents: documents.flatMap((document): DocumentStep[] => {
      const known = merging.documents.find(({ id }) => id === document.id);
      return known ? [{ document, to: from.id, taken: known.taken }] : [];
    }),
  };
}

/** The trip that had stayed, without what is taken apart. Dexie calls only. */
async function apartOf(
  database: HikaeDatabase,
  { into, from, merging }: MergedPair,
  visits: readonly VisitStep[],
  documents: readonly DocumentStep[],
): Promise<Trip> {
  const own = await partsOf(database, into.id);
  const gone = new Set([
    ...visits.map(({ visit }) => visit.id),
    ...documents.map(({ document }) => document.id),
  ]);
  const left = {
    visits: visits.map(({ visit }) => visit),
    documents: documents.map(({ document }) => document),
  };
  const stays = <Row extends { id: string }>(rows: readonly Row[]) => rows.filter(({ id }) => !gone.has(id));
  const bare = toldWithout(into, left, stays(own.visits), stays(own.documents));
  const isGiven = merging.gaveOffer && isSameWord(asRead(bare).offer, asRead(from).offer);
  const told = isGiven
    ? reread(bare, (plain) => ({ ...plain, offer: offerOn(plain, stays(own.visits)) }))
    : bare;
  const joined = (told.joined ?? []).filter(({ tripId }) => tripId !== from.id);
  const { joined: _, ...alone } = told;
  return joined.length ? { ...alone, joined } : alone;
}

async function part(
  database: HikaeDatabase,
  pair: MergedPair,
  { visits, documents, edit }: Steps,
  at: string,
) {
  const { into, from, merging } = pair;
  const bare = await apartOf(database, pair, visits, documents);
  const said = edit ? withEdit(bare, edit) : bare;
  await takeSteps(database, visits, documents, at);
  // What had been chosen stood in the way of what was taken from a document.
  const taken = withTaken(said, (await partsOf(database, into.id)).documents);
  await database.trips.put(backOnCourse(taken, merging.before, merging.after));
  for (const what of ['claims', 'observations'] as const)
    await database
      .table(what)
      .where('id')
      .anyOf(merging[what])
      .and((row: { tripId: string | null }) => row.tripId === into.id)
      .modify({ tripId: from.id });
  await takeBack(database, merging);
  const { merged: _, ...alone } = from;
  const own = await partsOf(database, from.id);
  const back = visits.length ? toldBy(alone, own.visits, own.documents) : alone;
  await database.trips.put({ ...back, withdrawnAt: null });
}
