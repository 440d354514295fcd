/** Export of several trips, or of everything: one ZIP that holds the bundle of each. */
import { browser } from '#imports';
import type { Bundle } from '../bundle';
import { database } from '../db';
import { keep } from '../db/keep';
import { readCase, readLooseCase, type StoredCase } from '../db/read-case';
import type { Language } from '../records';
import { startLooking } from './looking';
import { type PackOptions, packCase } from './pack';
import { type ExportEnd, type ExportStep, runExport } from './run';
import { saveFile } from './save-file';

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
    const { intact, look } = startLooking();
    return runExport<Packed>(
      {
        check: async (options) => look(await Promise.all(chosen.map(readOf)), options),
        pack: async (options) => {
          const { collectionName, writeCollection } = await import('../bundle');
          const parts: Packed['parts'] = [];
          const exportedAt = new Date().toISOString();
          const bundles = bundlesOf(chosen, { language, signal: options.signal, intact }, (part) =>
            parts.push(part),
          );
          const packing = { ...options, language, exportedAt, count: chosen.length };
          const blob = await writeCollection(bundles, packing);
          if (!parts.length) throw new Error('What was to be exported is gone');
          return { blob, name: collectionName(exportedAt.slice(0, 10).replaceAll('-', '')), parts };
        },
        save: ({ blob, name }, aborted) => saveFile(browser.downloads, blob, name, aborted),
        note: ({ parts }) => noteAll(parts),
      },
      signal,
      onStep,
    );
  };

/** Each bundle when its turn comes. */
async function* bundlesOf(
  chosen: Chosen,
  options: PackOptions,
  onPart: (part: Packed['parts'][number]) => void,
): AsyncGenerator<Bundle> {
  for (const id of chosen) {
    const stored = await readOf(id);
    // Deleted meanwhile, or nothing in it.
    if (!stored || (id === null && !stored.visits.length)) continue;
    const bundle = await packCase(stored, options);
    yield bundle;
    onPart({ subject: id ?? loose, digest: bundle.datapackageHash });
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
