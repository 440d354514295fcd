/**
 * Is everything that was kept still what it was? Reads row by row, so that memory stays flat however much is stored, and repairs
 * nothing: what is damaged is named, with the page it belongs to, and noted in the custody log.
 */
import { canonicalJson, sha256 } from '../custody';
import type { HikaeDatabase } from '../db';
import type { Damage, NamedDamage } from './integrity/damage';
import { lookAtFile, orphansAmong } from './integrity/files';
import { checkLog } from './integrity/log';
import { checkRecords } from './integrity/records';
import { keep } from './keep';
import { filesNamedBy, filesOf, rowsOf } from './references';

export interface CheckOptions {
  signal?: AbortSignal;
  /** Steps done, steps in all: the log, each page, each file. */
  onProgress?: (done: number, total: number) => void;
}

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
  return check(database, { files, visitIds, all: true }, options);
}

/** Checks what was kept of these visits, and the whole log, since a line vouches for all before it. Rejects as `checkEverything` does. */
export function checkVisits(
  database: HikaeDatabase,
  visitIds: readonly string[],
  options: CheckOptions = {},
): Promise<Checked> {
  return check(database, { files: [], visitIds, all: false }, options);
}

interface Extent {
  files: readonly string[];
  visitIds: readonly string[];
  all: boolean;
}

async function check(
  database: HikaeDatabase,
  { files, visitIds, all }: Extent,
  { signal, onProgress }: CheckOptions,
): Promise<Checked> {
  const checked: Checked = { pages: 0, files: 0, bytes: 0, damage: [] };
  /** Files by the first record that names them. */
  const owners = new Map<string, Pick<Damage, 'visitId' | 'captureId'>>();
  let done = 0;
  const step = () => {
    signal?.throwIfAborted();
    done += 1;
    onProgress?.(done, Math.max(done, 1 + visitIds.length + Math.max(files.length, owners.size)));
  };
  checked.damage.push(...(await checkLog(database, all, signal)));
  step();
  for (const id of visitIds) {
    checked.pages += await checkPage(database, id, checked.damage, owners);
    step();
  }
  for (const [file, owner] of owners) {
    const found = await lookAtFile(database, file);
    if (typeof found === 'number') checked.bytes += found;
    // Gone with its page while the check ran: that is no damage.
    else if (await database.visits.get(owner.visitId ?? ''))
      checked.damage.push({ what: found, file, ...owner });
    checked.files += 1;
    step();
  }
  const unnamed = files.filter((file) => !owners.has(file));
  for (const file of await orphansAmong(database, unnamed)) checked.damage.push({ what: 'orphan', file });
  return checked;
}

/** Checks the records of a page and adds the files they name. Returns how many pages that were: none when it was removed meanwhile. */
async function checkPage(
  database: HikaeDatabase,
  id: string,
  damage: Damage[],
  owners: Map<string, Pick<Damage, 'visitId' | 'captureId'>>,
): Promise<number> {
  const visit = await database.visits.get(id);
  if (!visit) return 0;
  const rows = await rowsOf(database, visit);
  const found = await checkRecords(database, rows);
  // A record that was being written or removed between two reads looks damaged once; what is, stays.
  damage.push(...(found.length && (await database.visits.get(id)) ? found : []));
  for (const capture of rows.captures)
    for (const file of filesOf(capture))
      if (!owners.has(file)) owners.set(file, { visitId: id, captureId: capture.id });
  for (const file of filesNamedBy(rows)) if (!owners.has(file)) owners.set(file, { visitId: id });
  return 1;
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

const subjectOf = ({ captureId, visitId, subject, file }: Damage) =>
  captureId ?? visitId ?? subject ?? file ?? 'custody';

/** Adds what the page is called to each. */
export async function named(database: HikaeDatabase, damage: readonly Damage[]): Promise<NamedDamage[]> {
  const visits = await database.visits.bulkGet(damage.map(({ visitId = '' }) => visitId));
  return damage.map((one, i) => ({ ...one, page: visits[i]?.title || visits[i]?.url || null }));
}
