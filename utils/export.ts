/** Export: from the database through the bundle to the browser's downloads, and a line in the custody log. */
import { browser } from '#imports';
import { database } from './db';
import { checkVisits, named, noteDamage } from './db/integrity';
import { keep } from './db/keep';
import { ownSigner } from './db/keys';
import { readCase, readVisitCase, type StoredCase } from './db/read-case';
import { type ExportEnd, type ExportStep, runExport } from './export/run';
import { saveFile } from './export/save-file';
import type { Language } from './records';
import { browserVersion } from './versions';

export { saveCalendar } from './export/calendar';

/** An export of one trip, ready to run. */
export const exportTrip = (tripId: string, language: Language) =>
  exportOf(tripId, () => readCase(database, tripId), language);

/** An export of one page without a trip, ready to run. */
export const exportPage = (visitId: string, language: Language) =>
  exportOf(visitId, () => readVisitCase(database, visitId), language);

/** An export ready to run. `subject` is the id of the trip, or of a page exported on its own. */
const exportOf =
  (subject: string, read: () => Promise<StoredCase | null>, language: Language) =>
  (signal: AbortSignal, onStep: (step: ExportStep) => void): Promise<ExportEnd> =>
    runExport(
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
          const [signer, verifyPage] = await Promise.all([ownSigner(database, exportedAt), readVerifyPage()]);
          return writeBundle(
            { ...stored, exportedAt, versions: versions(), signer, verifyPage },
            { ...options, language: asked },
          );
        },
        save: ({ blob, name }, aborted) => saveFile(browser.downloads, blob, name, aborted),
        note: ({ datapackageHash: digest }) =>
          keep(database, async () => ({
            files: [],
            events: [{ at: new Date().toISOString(), action: 'trip-exported', subject, digest }],
            write: async () => undefined,
          })),
      },
      signal,
      onStep,
    );

/** Built from the same source as this extension; see `verifier/`. */
const readVerifyPage = async () => (await fetch('/verifier/page.txt')).text();

const versions = () => ({
  extension: browser.runtime.getManifest().version,
  browser: browserVersion(navigator.userAgent),
});
