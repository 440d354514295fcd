/**
 * Two trips made one by the user, and two again. The one that is joined to the other is kept as it was, out of sight, with where it
 * went: its lines in the custody log stay explainable, and its own click and route stay with it.
 */
import type { CustodyEvent } from '../custody';
import { hashOfEdit } from '../custody';
import { hashOfMerging } from '../custody/moves';
import type { HikaeDatabase } from '../db';
import { withTaken } from '../document-taking';
import { offerOn } from '../offers';
import type { Merging, Trip, TripEdit } from '../records';
import {
  asRead,
  backOnCourse,
  type Choices,
  courseOf,
  editTo,
  isSameWord,
  joinedCourse,
  joinedWords,
  onCourse,
  reread,
  withEdit,
  wordsBefore,
} from '../trips';
import { keep } from './keep';
import type { When } from './moves';
import { carryOver, takeBack } from './moves/carry';
import { type DocumentStep, linesOf, takeSteps, type VisitStep } from './moves/steps';
import { partsOf, toldBy, toldWithout } from './moves/told';
import { refreshReminders } from './reminders';

interface Pair {
  into: Trip;
  from: Trip;
}

/**
 * Joins the trip `from` to `into`: its pages, documents, claims and what was observed of it. Where both say a thing otherwise, `choices`
 * tells whose word stands (`other`: of `from`); it becomes the user's word where no page says it.
 * @returns false when either is gone meanwhile, or they are one
 */
export async function mergeTrips(
  database: HikaeDatabase,
  { into, from }: { into: string; from: string },
  choices: Choices,
  when: When,
): Promise<boolean> {
  let changed = false;
  const { at, zone } = when;
  await keep(database, async () => {
    const pair = await standingPair(database, into, from);
    if (!pair) return null;
    const { visits, documents } = await stepsInto(database, pair);
    const told = await joinedOf(database, pair);
    const edit = editTo(told, joinedWords(told, pair.into, pair.from, choices), at);
    const digest = await hashOfMerging(from, into);
    changed = true;
    return {
      files: [],
      events: [
        { at, action: 'trip-merged', subject: from, digest },
        ...(await linesOf(visits, documents, at)),
        ...(await lineOfEdit(into, edit)),
      ],
      write: async () => {
        await join(database, pair, { visits, documents, edit, choices }, when);
        for (const tripId of [into, from]) await refreshReminders(database, tripId, { now: at, zone });
      },
    };
  });
  return changed;
}

async function standingPair({ trips }: HikaeDatabase, into: string, from: string): Promise<Pair | null> {
  const [one, two] = await trips.bulkGet([into, from]);
  if (!one || !two || one.id === two.id || one.withdrawnAt || two.withdrawnAt) return null;
  return { into: one, from: two };
}

const lineOfEdit = async (subject: string, edit: TripEdit | null): Promise<CustodyEvent[]> =>
  edit ? [{ at: edit.at, action: 'trip-edited', subject, digest: await hashOfEdit(subject, edit) }] : [];

async function stepsInto(database: HikaeDatabase, { into, from }: Pair) {
  const { visits, documents } = await partsOf(database, from.id);
  return {
    visits: visits.map((visit): VisitStep => ({ visit, to: into.id })),
    documents: documents.map((document): DocumentStep => ({ document, to: into.id, taken: document.taken })),
  };
}

/** The trip that stays, as the pages and documents of both tell it. Dexie calls only. */
async function joinedOf(database: HikaeDatabase, { into, from }: Pair): Promise<Trip> {
  const [one, two] = [await partsOf(database, into.id), await partsOf(database, from.id)];
  const told = toldBy(into, [...one.visits, ...two.visits], [...one.documents, ...two.documents]);
  const [own, other] = [asRead(into), asRead(from)];
  return reread(told, (plain) => ({
    ...plain,
    // What was clicked on is no page's of another click.
    offer: knowsNoOffer(into) ? other.offer : own.offer,
    ...(plain.amount === null && other.amountSeen && { amount: other.amount, amountSeen: other.amountSeen }),
  }));
}

function knowsNoOffer(trip: Trip): boolean {
  const { name, url, reward } = asRead(trip).offer;
  return name === null && url === null && reward === null;
}

interface Joining {
  visits: readonly VisitStep[];
  documents: readonly DocumentStep[];
  edit: TripEdit | null;
  choices: Choices;
}

async function join(database: HikaeDatabase, known: Pair, steps: Joining, { at }: When) {
  // Written over the rows as they are now: much is stored without the log.
  const pair = (await standingPair(database, known.into.id, known.from.id)) ?? known;
  const { into, from } = pair;
  const told = await joinedOf(database, pair);
  const said = steps.edit ? withEdit(told, steps.edit) : told;
  const course = joinedCourse(into, from, steps.choices);
  await takeSteps(database, steps.visits, steps.documents, at);
  const merging: Merging = {
    into: into.id,
    at,
    visits: steps.visits.map(({ visit }) => visit.id),
    documents: steps.documents.map(({ document: { id, taken } }) => ({ id, taken })),
    claims: await putOver(database, 'claims', from.id, into.id),
    observations: await putOver(database, 'observations', from.id, into.id),
    ...(await carryOver(database, from.id, into.id)),
    gaveOffer: knowsNoOffer(into),
    before: courseOf(into),
    after: course,
  };
  const joined = [...(into.joined ?? []), { tripId: from.id, at, clicked: from.anchors.clicked ?? null }];
  await database.trips.put({ ...onCourse(said, course), joined });
  await database.trips.update(from.id, { withdrawnAt: at, merged: merging });
}

/** Dexie calls only. @returns the ids of the rows */
async function putOver(
  database: HikaeDatabase,
  what: 'claims' | 'observations',
  from: string,
  to: string,
): Promise<string[]> {
  const ids = (await database[what].where({ tripId: from }).primaryKeys()).map(String);
  await database.table(what).where({ tripId: from }).modify({ tripId: to });
  return ids;
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
  { visits, documents, edit }: Omit<Joining, 'choices'>,
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
