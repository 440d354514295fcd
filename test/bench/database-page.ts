/** Runs in a page of the extension, bundled: the product's own ways of storing, reading and checking, on the real database. */
import { type CustodyEvent, hashOfVisit, sealCapture } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { checkEverything } from '../../utils/db/integrity';
import { asFile, keep } from '../../utils/db/keep';
import { readAgenda } from '../../utils/db/live/agenda';
import { readPromises } from '../../utils/db/live/facts';
import { readTrip } from '../../utils/db/live/pages';
import type { Capture, StoredFile, Visit } from '../../utils/records';
import { agendaOf } from '../../utils/today';
import { captureRecord, reminderRecord, tripRecord, visitRecord } from '../fixtures/records';

const database = new HikaeDatabase();
const pagesOfTrip = 5;
/** Captures that are stored in one transaction. */
const batch = 500;
const day = 86_400_000;
const start = Date.UTC(2026, 10, 1);

const tripIdOf = (i: number) => `019a0000-0000-7000-8000-${i.toString(16).padStart(12, '0')}`;
const instant = (trip: number) => new Date(start - trip * 7_200_000).toISOString();

/** Stores captures from the one to before the other, sealed and logged; with the first page of each trip the trip. */
export async function fill(from: number, until: number): Promise<void> {
  for (let i = from; i < until; i += batch) await keepSome(i, Math.min(until, i + batch));
}

async function keepSome(from: number, until: number): Promise<void> {
  const those = Array.from({ length: until - from }, (_, i) => from + i);
  const trips = those.filter((i) => i % pagesOfTrip === 0).map((i) => i / pagesOfTrip);
  await keep(database, async (head) => {
    const made = await Promise.all(those.map((i) => madeOf(i, `Walks, shop ${i % 300}`, head)));
    return {
      files: [...new Map(made.map(({ text }) => [text.sha256, text])).values()],
      events: made.flatMap(({ events }) => events),
      write: async () => {
        await database.trips.bulkAdd(trips.map(tripOf));
        await database.reminders.bulkAdd(trips.map(reminderOf));
        await database.visits.bulkAdd(made.map(({ visit }) => visit));
        await database.captures.bulkAdd(made.map(({ capture }) => capture));
      },
    };
  });
}

const tripOf = (i: number) =>
  tripRecord({ id: tripIdOf(i), openedAt: instant(i), shop: `s-${i % 300}.test` });

/** One in ten wants something; what lies ahead or is done is left alone. */
function reminderOf(i: number) {
  const state = (['told', 'waiting', 'waiting'] as const)[i % 10] ?? 'done';
  const dueAt = new Date(start + (i % 10 === 0 ? -1 : 400) * day).toISOString();
  const date = dueAt.slice(0, 10);
  return reminderRecord({ tripId: tripIdOf(i), state, dueAt, due: { date, earliest: date, latest: date } });
}

interface Made {
  visit: Visit;
  capture: Capture;
  text: StoredFile;
  events: CustodyEvent[];
}

async function madeOf(i: number, words: string, head: string): Promise<Made> {
  const trip = Math.floor(i / pagesOfTrip);
  const at = instant(trip);
  const text = await asFile(new Blob([words], { type: 'text/plain' }));
  const url = `https://s-${trip % 300}.test/page/${i}`;
  const visit = visitRecord({
    tripId: tripIdOf(trip),
    url,
    seenAt: at,
    text: text.sha256,
    captureState: 'kept',
  });
  const files = { picture: null, thumbnail: null, text: text.sha256 };
  const draft = captureRecord({ visitId: visit.id, takenAt: at, files });
  const { contentHash: _, prevHash: __, hash: ___, ...unsealed } = draft;
  const capture = await sealCapture(unsealed, url, head);
  const events = [
    { at, action: 'visit-recorded', subject: visit.id, digest: await hashOfVisit(visit) },
    { at, action: 'capture-kept', subject: capture.id, digest: capture.hash },
  ] as const;
  return { visit, capture, text, events: [...events] };
}

/** ms to store one more page of a trip and its capture, as the recorder and the darkroom do: each with its file and its line. */
export async function storeOne(trip: number): Promise<number> {
  const began = performance.now();
  const picture = await asFile(new Blob([crypto.getRandomValues(new Uint8Array(50_000))]));
  const made = await madeOf(trip * pagesOfTrip, crypto.randomUUID(), '0'.repeat(64));
  const { visit, capture, text, events } = made;
  const [seen, taken] = events;
  if (!seen || !taken) throw new Error('There is nothing to log');
  await keep(database, async () => ({
    files: [text],
    events: [seen],
    write: () => database.visits.add(visit),
  }));
  await keep(database, async () => ({
    files: [picture],
    events: [taken],
    write: () => database.captures.add(capture),
  }));
  const took = performance.now() - began;
  // No record names it: the check would call it an orphan.
  await database.files.delete(picture.sha256);
  return took;
}

/** ms to read a trip with its pages, captures and what they promise. */
export async function readOne(trip: number): Promise<number> {
  const began = performance.now();
  const tripId = tripIdOf(trip);
  const rows = await readTrip(database, tripId);
  await readPromises(database, { tripId });
  if (!rows?.visits.length) throw new Error(`Trip ${trip} has no pages`);
  return performance.now() - began;
}

/** ms to find all that *Today* tells. */
export async function buildToday(): Promise<number> {
  const began = performance.now();
  const at = { now: new Date(start).toISOString(), today: new Date(start).toISOString().slice(0, 10) };
  if (!agendaOf(await readAgenda(database, at), at).length) throw new Error('There is nothing to tell');
  return performance.now() - began;
}

/** Once `beginCheck` has ended: µs a page that was checked, or why it failed. */
let checked: { took: number } | { failed: string } | null = null;

/** Checks every record, the log and every file; longer than a page may be asked for one answer. */
export function beginCheck(): void {
  checked = null;
  const began = performance.now();
  checkEverything(database).then(
    ({ pages, damage }) => {
      checked = damage.length
        ? { failed: `${damage.length} damaged` }
        : { took: ((performance.now() - began) * 1_000) / pages };
    },
    (error: unknown) => {
      checked = { failed: String(error) };
    },
  );
}

export const endOfCheck = () => checked;
