/** What the user does about the documents of a trip, or of none. One file after another: no two are in memory at a time. */
import { useState } from 'preact/hooks';
import { database } from '../../db';
import { harmlessName } from '../../documents';
import { ask } from '../../messages/ask';
import { type FoundKind, largestDocument } from '../../records';
import { isDiskFull } from '../disk-full';
import { fileDocument, keepDocument, setDocumentWithdrawn, takeFromDocument } from '../documents';
import { useChanging } from './changing';

const now = () => new Date().toISOString();

/** How adding a file ended. */
export const addingEnds = [
  'kept',
  'already',
  'too-large',
  'empty',
  'unknown-type',
  'unreadable',
  'disk-full',
  'failed',
] as const;
export type AddingEnd = (typeof addingEnds)[number];

/** Adds one file to a trip, or to none. Never throws: how it ended is the answer. */
export async function addFile(file: File, tripId: string | null): Promise<AddingEnd> {
  if (file.size === 0) return 'empty';
  if (file.size > largestDocument) return 'too-large';
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved or changed on the disk since it was chosen.
    return 'unreadable';
  }
  try {
    const around = { now: now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
    // Only who puts a document in pays for the reader of mails.
    const { readDocument } = await import('../../document-reading');
    const reading = await readDocument(bytes, file.name, around);
    if (!reading) return 'unknown-type';
    const { now: at, zone } = around;
    const { already } = await keepDocument(database, bytes, reading, { tripId, at, zone });
    return already ? 'already' : 'kept';
  } catch (error) {
    console.error('Hikae: a document was not kept', error instanceof Error ? error.name : typeof error);
    return isDiskFull(error) ? 'disk-full' : 'failed';
  }
}

interface Ended {
  name: string;
  end: AddingEnd;
}

/** Has the dates of a trip found anew; without an answer the background's next look does it. */
const redated = (tripId: string | null) =>
  tripId === null ? undefined : ask('reminders.refresh', { tripId }).catch(() => undefined);

/** `failed` tells that the last change was not stored. */
export function useDocumentChanges(tripId: string | null) {
  const { failed, run } = useChanging();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [ended, setEnded] = useState<readonly Ended[]>([]);
  const add = async (files: readonly File[]) => {
    const ends: Ended[] = [];
    for (const file of files) {
      setProgress({ done: ends.length, total: files.length });
      ends.push({ name: harmlessName(file.name, '?'), end: await addFile(file, tripId) });
    }
    setEnded(ends);
    setProgress(null);
  };
  const actions = {
    onAdd: (files: readonly File[]) => run(add(files)),
    onRole: (id: string, role: string | null) => run(fileDocument(database, id, { role }, now())),
    onTake: (id: string, kind: FoundKind) =>
      run(takeFromDocument(database, id, kind).then(() => redated(tripId))),
    onDelete: (id: string) => run(setDocumentWithdrawn(database, id, true, now())),
    onRestore: (id: string) => run(setDocumentWithdrawn(database, id, false, now())),
  };
  return { failed, adding: { progress, ended }, actions };
}
