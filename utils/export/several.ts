/** Export of several trips, or of everything: one ZIP that holds the bundle of each. */
import { browser } from '#imports';
import type { Bundle } from '../bundle';
import { database } from '../db';
import { checkVisits, named, noteDamage } from '../db/integrity';
import { keep } from '../db/keep';
import { readCase, readLooseCase, type StoredCase } from '../db/read-case';
import type { Language } from '../records';
import { packCase } from './pack';
import { type ExportEnd, type ExportStep, type ExportSteps, runExport } from './run';
import { saveFile } from './save-file';
import { openSpool } from './spool';

interface Packed {
  blob: Blob;
  name: string;
  /** What went in: id of each trip (`null`: pages without one), SHA-256 of its datapackage.json. */
  parts: { subject: string; digest: string }[];
}

/** Ids of trips; null stands for the pages that are of none. */
export type Chosen = readonly (string | null)[];

/** Pages without a trip have no id of their own in the log. */
const loose = 'pages';

const readOf = (id: string | null): Promise<StoredCase | null> =>
  id === null ? readLooseCase(database) : readCase(database, id);

/** An export of several trips, ready to run. Each bundle is in the language in which its own desk is asked, else in the given one. */
export const exportTrips =
  (chosen: Chosen, language: Language) =>
  async (signal: AbortSignal, onStep: (step: ExportStep) => void): Promise<ExportEnd> => {
    const spool = await openSpool();
    return runExport<Packed>(
      {
        check: (options) => checkAll(chosen, options),
        pack: async (options) => {
          const { collectionName, writeCollection } = await import('../bundle');
          const parts: Packed['parts'] = [];
          const exportedAt = new Date().toISOString();
          const bundles = bundlesOf(chosen, language, options.signal, (part) => parts.push(part));
          const sink = spool ? { sink: spool } : {};
          const packing = { ...options, ...sink, language, exportedAt, count: chosen.length };
          const blob = await writeCollection(bundles, packing);
          if (!parts.length) throw new Error('What was to be exported is gone');
          return { blob, name: collectionName(exportedAt.slice(0, 10).replaceAll('-', '')), parts };
        },
        save: ({ blob, name }, aborted) => saveFile(browser.downloads, blob, name, aborted),
        note: ({ parts }) => noteAll(parts),
      },
      signal,
      onStep,
    ).finally(() => spool?.remove());
  };

/** All that is to go, page by page: a desk must not be the first to find damage. */
async function checkAll(chosen: Chosen, options: Parameters<ExportSteps<Packed>['check']>[0]) {
  const cases = await Promise.all(chosen.map(readOf));
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const visits = cases.flatMap((one) => idsOf(one?.visits ?? []));
  const documents = cases.flatMap((one) => idsOf(one?.documents ?? []));
  const { damage } = await checkVisits(database, visits, options, documents);
  await noteDamage(database, damage, new Date().toISOString());
  return named(database, damage);
}

/** Each bundle has a file of its own while it is at hand, which is gone when the next one is asked for. */
async function* bundlesOf(
  chosen: Chosen,
  language: Language,
  signal: AbortSignal,
  onPart: (part: Packed['parts'][number]) => void,
): AsyncGenerator<Bundle> {
  for (const id of chosen) {
    const stored = await readOf(id);
    // Deleted meanwhile, or nothing in it.
    if (!stored || (id === null && !stored.visits.length)) continue;
    const spool = await openSpool();
    try {
      const bundle = await packCase(stored, { language, signal, ...(spool && { sink: spool }) });
      yield bundle;
      onPart({ subject: id ?? loose, digest: bundle.datapackageHash });
    } finally {
      await spool?.remove();
    }
  }
}

const noteAll = (parts: Packed['parts']) =>
  keep(database, async () => ({
    files: [],
    events: parts.map(({ subject, digest }) => ({
      at: new Date().toISOString(),
      action: 'trip-exported' as const,
      subject,
      digest,
    })),
    write: async () => undefined,
  }));
