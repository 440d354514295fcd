/**
 * Is everything that was kept still what it was? Reads row by row, so that memory stays flat however much is stored, and repairs
 * nothing: what is damaged is named, with the page it belongs to, and noted in the custody log.
 */
import { canonicalJson, sha256 } from '../custody';
import type { Intact } from '../custody/intact';
import type { HikaeDatabase } from '../db';
import { ahead } from '../turns/ahead';
import type { Damage, NamedDamage } from './integrity/damage';
import { lookAtFile, orphansAmong } from './integrity/files';
import { checkLog } from './integrity/log';
import { isThere, type Looked, lookAtPage, lookAtPaper, type Owners } from './integrity/owners';
import { keep } from './keep';

export interface CheckOptions {
  signal?: AbortSignal;
  /** Steps done, steps in all: the log, each page, each file. */
  onProgress?: (done: number, total: number) => void;
  /** Told of each file that is what was kept, by its SHA-256. */
  onIntact?: (file: string, intact: Intact) => void;
}

/** Files that are read while another is hashed. */
const filesAhead = 1;
/** Pages and documents that are read while another is held against the log: what takes time is the database, not the records. */
const recordsAhead = 8;

export interface Checked {
  pages: number;
  files: number;
  bytes: number;
  damage: Damage[];
}

/** Checks every record, the whole log and every file. Rejects with an `AbortError` when cancelled. */
export async function checkEverything(database: HikaeDatabase, options: CheckOptions = {}): Promise<Checked> {
  // What is written while the check runs is in neither list: it is checked the next time.
  const files = await database.files.toCollection().primaryKeys();
  const visitIds = await database.visits.toCollection().primaryKeys();
  const documentIds = await database.documents.toCollection().primaryKeys();
  return check(database, { files, visitIds, documentIds, all: true }, options);
}

/** Checks what was kept of these visits, these documents, and the whole log, since a line vouches for all before it. Rejects as `checkEverything` does. */
export function checkVisits(
  database: HikaeDatabase,
  visitIds: readonly string[],
  options: CheckOptions = {},
  documentIds: readonly string[] = [],
): Promise<Checked> {
  return check(database, { files: [], visitIds, documentIds, all: false }, options);
}

interface Extent {
  files: readonly string[];
  visitIds: readonly string[];
  documentIds: readonly string[];
  all: boolean;
}

async function check(
  database: HikaeDatabase,
  { files, visitIds, documentIds, all }: Extent,
  { signal, onProgress, onIntact }: CheckOptions,
): Promise<Checked> {
  const checked: Checked = { pages: 0, files: 0, bytes: 0, damage: [] };
  const owners: Owners = new Map();
  let done = 0;
  const step = () => {
    signal?.throwIfAborted();
    done += 1;
    onProgress?.(
      done,
      Math.max(done, 1 + visitIds.length + documentIds.length + Math.max(files.length, owners.size)),
    );
  };
  checked.damage.push(...(await checkLog(database, all, signal)));
  step();
  const take = (looked: Looked | null) => {
    checked.damage.push(...(looked?.damage ?? []));
    for (const [file, owner] of looked?.owned ?? []) if (!owners.has(file)) owners.set(file, owner);
    step();
  };
  for await (const [, looked] of ahead(visitIds, recordsAhead, (id) => lookAtPage(database, id))) {
    checked.pages += looked ? 1 : 0;
    take(looked);
  }
  for await (const [, looked] of ahead(documentIds, recordsAhead, (id) => lookAtPaper(database, id)))
    take(looked);
  const look = ([name]: [string, unknown]) => lookAtFile(database, name);
  for await (const [[file, owner], found] of ahead(owners, filesAhead, look)) {
    if (typeof found === 'object') {
      checked.bytes += found.blob.size;
      onIntact?.(file, found);
    }
    // Gone with its page while the check ran: that is no damage.
    else if (await isThere(database, owner)) checked.damage.push({ what: found, file, ...owner });
    checked.files += 1;
    step();
  }
  const unnamed = files.filter((file) => !owners.has(file));
  for (const file of await orphansAmong(database, unnamed)) checked.damage.push({ what: 'orphan', file });
  return checked;
}

/** Notes damage in the custody log, a line for each; what is noted already is not noted again. `at`: UTC ISO. Returns how many lines that were. */
export async function noteDamage(
  database: HikaeDatabase,
  damage: readonly Damage[],
  at: string,
): Promise<number> {
  const found = new Map<string, string>();
  for (const one of damage) found.set(await sha256(canonicalJson(one)), subjectOf(one));
  let noted = 0;
  await keep(database, async () => {
    const before = await database.custody
      .where('subject')
      .anyOf([...new Set(found.values())])
      .toArray();
    const known = new Set(before.map(({ action, digest }) => action === 'damage-found' && digest));
    const news = [...found].filter(([digest]) => !known.has(digest));
    noted = news.length;
    if (!noted) return null;
    return {
      files: [],
      events: news.map(([digest, subject]) => ({ at, action: 'damage-found', subject, digest })),
      write: async () => undefined,
    };
  });
  return noted;
}

const subjectOf = ({ captureId, visitId, documentId, subject, file }: Damage) =>
  captureId ?? visitId ?? documentId ?? subject ?? file ?? 'custody';

/** Adds what the page or document is called to each. */
export async function named(database: HikaeDatabase, damage: readonly Damage[]): Promise<NamedDamage[]> {
  const visits = await database.visits.bulkGet(damage.map(({ visitId = '' }) => visitId));
  const documents = await database.documents.bulkGet(damage.map(({ documentId = '' }) => documentId));
  return damage.map((one, i) => ({
    ...one,
    page: visits[i]?.title || visits[i]?.url || documents[i]?.name || null,
  }));
}
