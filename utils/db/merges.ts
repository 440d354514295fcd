/**
 * Two trips made one by the user; `merges/part.ts` makes them two again. The one that is joined to the other is kept as it was, out of sight, with where it
 * went: its lines in the custody log stay explainable, and its own click and route stay with it.
 */
import type { CustodyEvent } from '../custody';
import { hashOfEdit } from '../custody';
import { hashOfMerging } from '../custody/moves';
import type { HikaeDatabase } from '../db';
import type { Merging, Trip, TripEdit } from '../records';
import {
  asRead,
  type Choices,
  courseOf,
  editTo,
  joinedCourse,
  joinedWords,
  onCourse,
  reread,
  withEdit,
} from '../trips';
import { keep } from './keep';
import type { When } from './moves';
import { carryOver } from './moves/carry';
import { type DocumentStep, linesOf, takeSteps, type VisitStep } from './moves/steps';
import { partsOf, toldBy } from './moves/told';
import { refreshReminders } from './reminders';

/** Two trips; one stays. */
export interface Pair {
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

/** The line of what a step says of a trip. */
export const lineOfEdit = async (subject: string, edit: TripEdit | null): Promise<CustodyEvent[]> =>
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
    visits: [
      ...steps.visits.map(({ visit }) => visit.id),
      // Pages that came while the log's lines were made: nobody moved them, they go where their trip went.
      ...(await putOver(database, 'visits', from.id, into.id)),
    ],
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
  what: 'claims' | 'observations' | 'visits',
  from: string,
  to: string,
): Promise<string[]> {
  const ids = (await database[what].where({ tripId: from }).primaryKeys()).map(String);
  await database.table(what).where({ tripId: from }).modify({ tripId: to });
  return ids;
}
