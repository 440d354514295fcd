/** Databases with something in them, and backups of them in memory. */

import type { Dexie } from 'dexie';
import { v7 } from 'uuid';
import { type Archive, openArchive, writeArchive } from '../../utils/backup';
import {
  canonicalJson,
  hashOfDocument,
  hashOfFiling,
  hashOfVisit,
  sealCapture,
  sealedPart,
  sha256,
} from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { type RestoreOptions, restore } from '../../utils/db/backup/apply';
import { inspect, type Preview } from '../../utils/db/backup/inspect';
import { snapshot } from '../../utils/db/backup/snapshot';
import { stage } from '../../utils/db/backup/stage';
import { asFile, keep } from '../../utils/db/keep';
import { newestVersion } from '../../utils/db/versions';
import type { Visit } from '../../utils/records';
import { captureRecord, documentRecord, sliceRecord, tripRecord, visitRecord } from '../fixtures/records';
import { png } from './bundle-picture';

export const at = '2026-11-22T10:00:00.000Z';
export const newDatabase = (name = `backup-${crypto.randomUUID()}`) => new HikaeDatabase(name);

/** A stream into memory. `most`: the largest number of bytes that was written and not yet taken. */
export function memory() {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      chunks.push(new Uint8Array(chunk));
    },
  });
  return { sink, blob: () => new Blob(chunks) };
}

/** A backup of everything in a database. */
export async function backupOf(database: Dexie, device: string | null = 'there'): Promise<Blob> {
  const { parts, files, head, schema, stores } = await snapshot(database);
  const into = memory();
  await writeArchive(into.sink, {
    about: { schema, extension: '0.1.0', device, madeAt: at, head },
    stores,
    parts,
    files,
    read: async (name) => {
      const row = await database.table('files').get(name);
      return row ? new Uint8Array(await row.blob.arrayBuffer()) : null;
    },
  });
  return into.blob();
}

export interface Opened {
  archive: Archive;
  staged: HikaeDatabase;
  preview: Preview;
}

export async function opened(database: HikaeDatabase, backup: Blob): Promise<Opened> {
  const archive = await openArchive(backup, newestVersion);
  const staged = await stage(archive);
  return { archive, staged, preview: await inspect(database, staged, archive) };
}

/** Restores a backup, as the dashboard does. */
export async function restored(database: HikaeDatabase, backup: Blob, options: Partial<RestoreOptions> = {}) {
  const { archive, staged, preview } = await opened(database, backup);
  try {
    return { preview, ...(await restore(database, staged, archive, { at, zone: 'Asia/Tokyo', ...options })) };
  } finally {
    await staged.delete();
  }
}

/** A page as the extension keeps it: sealed, in the log, with a picture and a slice of its own. */
export async function keepPage(database: HikaeDatabase, words: string, fields: Partial<Visit> = {}) {
  // A picture that is like no other: its size is its words' length, and it ends in them.
  const drawn = new Blob([png(words.length * 7), words], { type: 'image/png' });
  const [text, picture, part] = await Promise.all(
    [
      new Blob([words], { type: 'text/plain' }),
      drawn,
      new Blob([drawn, ' slice'], { type: 'image/png' }),
    ].map(asFile),
  );
  if (!text || !picture || !part) throw new Error('No files');
  const visit = visitRecord({ text: text.sha256, captureState: 'kept', ...fields });
  const slice = sliceRecord({ visitId: visit.id, file: part.sha256 });
  const [visitDigest, sliceDigest] = [await hashOfVisit(visit), await sha256(canonicalJson(slice))];
  let captureId = '';
  await keep(database, async (head) => {
    const {
      contentHash: _,
      prevHash: __,
      hash: ___,
      ...draft
    } = captureRecord({
      visitId: visit.id,
      files: { picture: picture.sha256, thumbnail: null, text: text.sha256, slices: [part.sha256] },
      tiles: [{ file: picture.sha256, x: 0, y: 0, width: 4, height: 3, pixelWidth: 4, pixelHeight: 3 }],
      page: { width: 4, height: 3 },
      seams: [{ slice, shows: [] }],
    });
    const capture = await sealCapture(draft, visit.url, head);
    captureId = capture.id;
    return {
      files: [text, picture, part],
      events: [
        { at: visit.seenAt, action: 'visit-recorded', subject: visit.id, digest: visitDigest },
        { at: visit.seenAt, action: 'slice-kept', subject: slice.id, digest: sliceDigest },
        { at: visit.seenAt, action: 'capture-kept', subject: capture.id, digest: capture.hash },
      ],
      write: async () => {
        await database.visits.add(visit);
        await database.slices.add(slice);
        await database.captures.add(capture);
      },
    };
  });
  return { visit, slice, captureId, picture };
}

/** A trip begun by a click, with two pages and a document. */
export async function keepTrip(database: HikaeDatabase, words: string) {
  const trip = tripRecord();
  await keep(database, async () => ({
    files: [],
    events: [{ at, action: 'trip-opened', subject: trip.id, digest: null }],
    write: () => database.trips.add(trip),
  }));
  const pages = [
    await keepPage(database, `${words} one`, { tripId: trip.id, pageKind: 'campaign' }),
    await keepPage(database, `${words} two`, { tripId: trip.id }),
  ];
  const file = await asFile(new Blob([`${words} mail`]));
  const document = documentRecord({ id: v7(), tripId: trip.id, file: file.sha256, bytes: file.bytes });
  const [kept, filed] = [await hashOfDocument(sealedPart(document)), await hashOfFiling(document)];
  await keep(database, async () => ({
    files: [file],
    events: [
      { at, action: 'document-kept', subject: document.id, digest: kept },
      { at, action: 'document-filed', subject: document.id, digest: filed },
    ],
    write: () => database.documents.add(document),
  }));
  return { trip, pages, document };
}

/** Every row of every store, without Blobs; in the order of their keys. */
export async function everything(database: HikaeDatabase): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const { name } of database.tables)
    all[name] = (await database.table(name).toArray()).map(({ blob: _, ...row }) => row);
  return all;
}
