/** Export: from the database through the bundle to the browser's downloads, and a line in the custody log. */
import { browser } from '#imports';
import { database } from './db';
import { checkVisits, named, noteDamage } from './db/integrity';
import { keep } from './db/keep';
import { readCase, readVisitCase, type StoredCase } from './db/read-case';
import { readSettings } from './db/settings';
import { timestampsOf } from './db/timestamps';
import { type ExportEnd, type ExportStep, runExport } from './export/run';
import { saveFile } from './export/save-file';
import { type Stamping, stampingBy } from './export/stamping';
import { ask } from './messages/ask';
import type { Language } from './records';
import { browserVersion } from './versions';

export { saveCalendar } from './export/calendar';
export { saveToken } from './export/token';

/** An export of one trip, ready to run. */
export const exportTrip = (tripId: string, language: Language) =>
  exportOf({ subject: tripId, tripId }, () => readCase(database, tripId), language);

/** An export of one page without a trip, ready to run. */
export const exportPage = (visitId: string, language: Language) =>
  exportOf({ subject: visitId, tripId: null }, () => readVisitCase(database, visitId), language);

interface Exported {
  /** Id of the trip, or of a page exported on its own. */
  subject: string;
  tripId: string | null;
}

/** An export ready to run. */
const exportOf =
  ({ subject, tripId }: Exported, read: () => Promise<StoredCase | null>, language: Language) =>
  (signal: AbortSignal, onStep: (step: ExportStep) => void): Promise<ExportEnd> => {
    const stamping: Stamping = stampingBy(
      async () => (await readSettings(database)).trustedTime,
      () => onStep({ step: 'stamping' }),
    );
    return runExport(
      {
        check: async (options) => {
          const { visits = [], documents = [] } = (await read()) ?? {};
          const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
          const { damage } = await checkVisits(database, idsOf(visits), options, idsOf(documents));
          await noteDamage(database, damage, new Date().toISOString());
          return named(database, damage);
        },
        pack: async (options) => {
          // Only who exports pays for the ZIP code.
          const [{ writeBundle }, stored] = await Promise.all([import('./bundle'), read()]);
          if (!stored) throw new Error('What was to be exported is gone');
          const exportedAt = new Date().toISOString();
          // The desk reads it: in the language in which it is asked.
          const asked = stored.desk?.claim?.language ?? language;
          return writeBundle(
            { ...stored, exportedAt, versions: versions() },
            { ...options, language: asked, stamp: stamping.stamp },
          );
        },
        save: ({ blob, name }, aborted) => saveFile(browser.downloads, blob, name, aborted),
        note: async ({ datapackageHash: digest }, bundle) => {
          const at = new Date().toISOString();
          const { rows, events } = await timestampsOf({ digest, bundle, tripId }, stamping.outcomes(), at);
          await keep(database, async () => ({
            files: [],
            events: [{ at, action: 'trip-exported', subject, digest }, ...events],
            write: () => database.timestamps.bulkAdd(rows),
          }));
          if (rows.some(({ state }) => state === 'waiting')) await stampLater();
        },
      },
      signal,
      onStep,
    );
  };

/** The background asks again when it starts, if it does not hear of it now. */
const stampLater = () =>
  ask('timestamps.refresh', {}).catch((error: unknown) => {
    console.error(
      'Hikae: time-stamps are not waited for yet',
      error instanceof Error ? error.name : typeof error,
    );
  });

const versions = () => ({
  extension: browser.runtime.getManifest().version,
  browser: browserVersion(navigator.userAgent),
});
