/** Export: from the database through the bundle to the browser's downloads, and a line in the custody log. */
import { browser } from '#imports';
import type { Bundle, BundleChoice } from './bundle';
import { database } from './db';
import { checkVisits, named, noteDamage } from './db/integrity';
import { keep } from './db/keep';
import { readCase, readVisitCase, type StoredCase } from './db/read-case';
import { packCase } from './export/pack';
import { type ExportEnd, type ExportStep, type ExportSteps, runExport } from './export/run';
import { saveFile } from './export/save-file';
import { openSpool } from './export/spool';
import type { Language } from './records';

export { saveCalendar } from './export/calendar';
export { versions } from './export/pack';
export { exportTrips } from './export/several';

type Run = (signal: AbortSignal, onStep: (step: ExportStep) => void) => Promise<ExportEnd>;

/** An export of one trip, ready to run. `choice`: what of it goes; by itself everything. */
export const exportTrip = (tripId: string, language: Language, choice?: BundleChoice): Run =>
  exportOf({ subject: tripId, read: () => readCase(database, tripId) }, language, choice);

/** An export of one page without a trip, ready to run. */
export const exportPage = (visitId: string, language: Language): Run =>
  exportOf({ subject: visitId, read: () => readVisitCase(database, visitId) }, language);

interface Exported {
  /** Id of the trip, or of a page exported on its own. */
  subject: string;
  read: () => Promise<StoredCase | null>;
}

const exportOf =
  (exported: Exported, language: Language, choice?: BundleChoice): Run =>
  async (signal, onStep) => {
    const spool = await openSpool();
    const pack: ExportSteps<Bundle>['pack'] = async (options) => {
      const stored = await exported.read();
      if (!stored) throw new Error('What was to be exported is gone');
      const sink = spool ? { sink: spool } : {};
      return packCase(stored, { ...options, ...sink, language, ...(choice && { choice }) });
    };
    return runExport({ ...stepsOf(exported), pack }, signal, onStep).finally(() => spool?.remove());
  };

const stepsOf = ({ subject, read }: Exported): Omit<ExportSteps<Bundle>, 'pack'> => ({
  check: async (options) => {
    const { visits = [], documents = [] } = (await read()) ?? {};
    const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    const { damage } = await checkVisits(database, idsOf(visits), options, idsOf(documents));
    await noteDamage(database, damage, new Date().toISOString());
    return named(database, damage);
  },
  save: ({ blob, name }, aborted) => saveFile(browser.downloads, blob, name, aborted),
  note: ({ datapackageHash: digest }) =>
    keep(database, async () => ({
      files: [],
      events: [{ at: new Date().toISOString(), action: 'trip-exported', subject, digest }],
      write: async () => undefined,
    })),
});
