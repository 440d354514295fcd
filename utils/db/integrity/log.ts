/** The custody log against itself, and against what is there: whatever it says was kept is there, or was removed. */
import { brokenLines } from '../../custody';
import type { HikaeDatabase } from '../../db';
import type { CustodyLine } from '../../records';
import type { Damage } from './damage';

/** Lines read at a time. */
const batch = 500;

const keptBy: Partial<
  Record<CustodyLine['action'], 'visits' | 'captures' | 'slices' | 'documents' | 'redactions'>
> = {
  'visit-recorded': 'visits',
  'capture-kept': 'captures',
  'capture-incomplete': 'captures',
  'capture-imported': 'captures',
  'slice-kept': 'slices',
  'document-kept': 'documents',
  'capture-redacted': 'redactions',
};
const removals: readonly CustodyLine['action'][] = [
  'visit-removed',
  'capture-removed',
  'slice-removed',
  'document-removed',
  'redaction-removed',
];

/** Walks the whole log. `records`: looks whether what it speaks of is there, too. Throws an `AbortError` when cancelled. */
export async function checkLog(
  database: HikaeDatabase,
  records: boolean,
  signal?: AbortSignal,
): Promise<Damage[]> {
  const damage: Damage[] = [];
  let last: CustodyLine | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const lines: CustodyLine[] = await database.custody
      .where('seq')
      .above(last?.seq ?? Number.NEGATIVE_INFINITY)
      .limit(batch)
      .toArray();
    if (!lines.length) return damage;
    for (const line of new Set(await brokenAfter(last, lines))) damage.push({ what: 'log-broken', line });
    if (records) damage.push(...(await missingRecords(database, lines)));
    last = lines.at(-1) ?? null;
  }
}

/** Numbers of the lines that do not hold, seen after the line before them. */
async function brokenAfter(last: CustodyLine | null, lines: readonly CustodyLine[]): Promise<number[]> {
  const problems = await brokenLines(lines, last);
  return problems.map((problem) => Number(/^line (\d+)/.exec(problem)?.[1]));
}

async function missingRecords(database: HikaeDatabase, lines: readonly CustodyLine[]): Promise<Damage[]> {
  const damage: Damage[] = [];
  for (const { action, subject } of lines) {
    const store = keptBy[action];
    if (!store || (await database[store].where({ id: subject }).count())) continue;
    const later = await database.custody.where('subject').equals(subject).toArray();
    if (!later.some((line) => removals.includes(line.action)))
      damage.push({ what: 'record-missing', subject, ...(store === 'visits' ? { visitId: subject } : {}) });
  }
  return damage;
}
