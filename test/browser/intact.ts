/** Is everything that was stored still whole? Asked after every fault. */
import { brokenLines } from '../../utils/custody';
import {
  type Capture,
  type CustodyLine,
  type Document,
  incompleteReasons,
  type Job,
  type Redaction,
  type Reminder,
  type Slice,
  type Trip,
  type Visit,
} from '../../utils/records';
import type { StoredRows } from './database';
import type { Driver } from './driver';
import { until } from './until';

/**
 * What is broken, one line each: bytes that no longer fit their hash, records whose file or custody line is gone, files that no record
 * names, captures that miss something without saying why, visits and jobs that do not agree, what belongs to a trip that is gone, a
 * reminder that is there twice, a torn chain.
 */
export async function damage(stored: StoredRows): Promise<string[]> {
  const rows = await rowsOf(stored);
  const named = namedIn(rows);
  const known = new Set((await stored.files()).map(({ sha256 }) => sha256));
  return [
    ...(await stored.changedFiles()).map((sha256) => `file ${sha256}: its bytes changed`),
    ...named.filter(([, file]) => !known.has(file)).map(([by, file]) => `${by}: file ${file} is gone`),
    ...[...known]
      .filter((sha256) => !named.some(([, file]) => file === sha256))
      .map((sha256) => `file ${sha256}: no record names it`),
    ...unlogged(rows),
    ...rows.captures.flatMap(silentGaps),
    ...idleOrOrphaned(rows),
    ...strays(rows),
    ...doubled(rows),
    ...(await brokenLines(rows.custody)).map((line) => `custody: ${line}`),
  ];
}

/** All rows of one moment: read again when something was written meanwhile. */
async function rowsOf(stored: StoredRows): Promise<Rows> {
  const rows = {
    visits: await stored.visits(),
    captures: await stored.captures(),
    slices: await stored.slices(),
    jobs: await stored.jobs(),
    documents: await stored.documents(),
    redactions: await stored.redactions(),
    trips: await stored.trips(),
    reminders: await stored.reminders(),
    custody: await stored.custody(),
  };
  const again = [await stored.visits(), await stored.jobs(), await stored.trips()];
  const still = JSON.stringify(again) === JSON.stringify([rows.visits, rows.jobs, rows.trips]);
  return still ? rows : rowsOf(stored);
}

interface Rows {
  visits: Visit[];
  captures: Capture[];
  slices: Slice[];
  jobs: Job[];
  documents: Document[];
  redactions: Redaction[];
  trips: Trip[];
  reminders: Reminder[];
  custody: CustodyLine[];
}

/** Every file a record names, and which record that is. */
function namedIn({
  visits,
  captures,
  slices,
  jobs,
  documents,
  redactions,
}: Rows): (readonly [by: string, file: string])[] {
  const named = [
    ...visits.map(({ id, text }) => [`visit ${id}`, [text]] as const),
    ...[...captures, ...redactions.map(({ capture }) => capture)].map(
      ({ id, files, tiles, seams = [] }) =>
        [
          `capture ${id}`,
          [
            ...[files.picture, files.thumbnail, files.text, files.snapshot, files.places],
            ...(files.slices ?? []),
            ...tiles.map(({ file }) => file),
            ...seams.map(({ slice }) => slice.file),
          ],
        ] as const,
    ),
    ...slices.map(({ id, file }) => [`slice ${id}`, [file]] as const),
    ...jobs.map(({ id, files = [] }) => [`job ${id}`, files] as const),
    ...documents.map(({ id, file }) => [`document ${id}`, [file]] as const),
  ];
  return named.flatMap(([by, files]) => files.flatMap((file) => (file ? [[by, file] as const] : [])));
}

/** Records that the custody log does not know, and evidence it knows that is neither there nor removed. */
function unlogged({ visits, captures, slices, documents, redactions, custody }: Rows): string[] {
  const logged = (actions: readonly string[], id: string) =>
    custody.some(({ action, subject }) => actions.includes(action) && subject === id);
  const lines = (rows: readonly { id: string }[], kind: string, ...actions: string[]) => [
    ...rows.filter(({ id }) => !logged(actions, id)).map(({ id }) => `${kind} ${id}: no custody line`),
    ...custody
      .filter(({ action, subject }) => actions.includes(action) && !rows.some(({ id }) => id === subject))
      .filter(({ subject }) => !logged([`${kind}-removed`], subject))
      .map(({ subject }) => `${kind} ${subject}: was kept, and is gone`),
  ];
  return [
    ...lines(visits, 'visit', 'visit-recorded'),
    ...lines(captures, 'capture', 'capture-kept', 'capture-incomplete'),
    ...lines(slices, 'slice', 'slice-kept'),
    ...lines(documents, 'document', 'document-kept'),
    ...lines(redactions, 'redaction', 'capture-redacted'),
  ];
}

function silentGaps({ id, incomplete, missing }: Capture): string[] {
  if (incomplete && !incompleteReasons.includes(incomplete))
    return [`capture ${id}: unknown reason ${incomplete}`];
  return missing.length && !incomplete
    ? [`capture ${id}: misses ${missing.join()} and does not say why`]
    : [];
}

/** A visit is pending as long as a picture or drawing of it waits, and no longer; a composition waits for the shopper to be through with it. */
function idleOrOrphaned({ visits, captures, slices, jobs }: Rows): string[] {
  const known = new Set(visits.map(({ id }) => id));
  const waiting = new Set(
    jobs
      .filter(({ state, kind }) => state === 'waiting' && kind !== 'composition')
      .map(({ visitId }) => visitId),
  );
  return [
    ...visits
      .filter(({ id, captureState }) => (captureState === 'pending') !== waiting.has(id))
      .map(({ id, captureState }) => `visit ${id}: is ${captureState}, and its jobs say otherwise`),
    ...[...captures, ...slices, ...jobs]
      .filter(({ visitId }) => !known.has(visitId))
      .map(({ id }) => `${id}: its visit is gone`),
  ];
}

/** Pages and reminders of a trip that is not there. */
function strays({ visits, trips, reminders }: Rows): string[] {
  const known = new Set(trips.map(({ id }) => id));
  return [
    ...visits.map(({ id, tripId }) => [`visit ${id}`, tripId] as const),
    ...reminders.map(({ id, tripId }) => [`reminder ${id}`, tripId] as const),
  ]
    .filter(([, tripId]) => tripId !== null && !known.has(tripId))
    .map(([what]) => `${what}: its trip is gone`);
}

/** Reminders that would tell the same of the same trip twice: their names are keys of the table, what they say is not. */
function doubled({ reminders }: Rows): string[] {
  const open = reminders.filter(({ state }) => state !== 'dropped');
  const said = open.map(({ tripId, rule, dueAt, due, quote }) =>
    JSON.stringify([tripId, rule, dueAt, due, quote]),
  );
  return open.flatMap(({ id }, at) =>
    said.indexOf(said[at] ?? '') < at ? [`reminder ${id}: is there twice`] : [],
  );
}

/** Wakes the background if it was stopped: any message does. */
export const wake = (driver: Driver) => driver.inExtension(sendNothing);

/** Waits until no visit (to `url`, when given) waits for a picture any more. */
export async function settled(driver: Driver, stored: StoredRows, url?: string): Promise<void> {
  const pending = async () =>
    (await stored.visits()).filter(
      (visit) => visit.captureState === 'pending' && (url ?? visit.url) === visit.url,
    );
  await until(
    'every visit to be settled',
    async () => {
      await wake(driver);
      return (await pending()).length === 0;
    },
    {
      // A drawing may take its 90 s, and be begun again after a kill.
      deadline: 300_000,
      state: async () => [
        ...(await pending()).map((visit) => visit.url),
        await stored.jobs(),
        await stored.locks(),
      ],
    },
  );
}

async function sendNothing(): Promise<void> {
  const { browser } = globalThis as unknown as {
    browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  // Nobody answers: that is no failure here.
  await browser.runtime.sendMessage({ nothing: true }).catch(() => {});
}
