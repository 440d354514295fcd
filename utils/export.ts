/** Export: from the database through the bundle to the browser's downloads, and a line in the custody log. */
import { browser } from '#imports';
import { database } from './db';
import { checkVisits, named, noteDamage } from './db/integrity';
import { keep } from './db/keep';
import { readCase, readVisitCase, type StoredCase } from './db/read-case';
import { readSettings } from './db/settings';
import { attachOptions } from './export/attach';
import { type ExportEnd, type ExportStep, runExport } from './export/run';
import { saveFile } from './export/save-file';
import { usualRecipient } from './recipients';
import type { Language, RecipientProfile } from './records';
import { browserVersion } from './versions';

export { saveCalendar } from './export/calendar';

export interface ExportChoice {
  /** What the desk takes; the usual, where nothing was chosen. */
  profile?: RecipientProfile;
}

/** An export of one trip, ready to run. */
export const exportTrip = (tripId: string, language: Language, choice: ExportChoice = {}) =>
  exportOf(tripId, () => readCase(database, tripId), language, choice);

/** An export of one page without a trip, ready to run. */
export const exportPage = (visitId: string, language: Language, choice: ExportChoice = {}) =>
  exportOf(visitId, () => readVisitCase(database, visitId), language, choice);

/** An export ready to run. `subject` is the id of the trip, or of a page exported on its own. */
const exportOf =
  (subject: string, read: () => Promise<StoredCase | null>, language: Language, { profile }: ExportChoice) =>
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
          const [{ writeBundle }, stored, attach] = await Promise.all([
            import('./bundle'),
            read(),
            attachOptions(profile ?? (await readSettings(database)).recipient ?? usualRecipient),
          ]);
          if (!stored) throw new Error('What was to be exported is gone');
          const exportedAt = new Date().toISOString();
          // The desk reads it: in the language in which it is asked.
          const asked = attach.profile.language ?? stored.desk?.claim?.language ?? language;
          return writeBundle(
            { ...stored, exportedAt, versions: versions() },
            { ...options, language: asked, attach },
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

const versions = () => ({
  extension: browser.runtime.getManifest().version,
  browser: browserVersion(navigator.userAgent),
});
