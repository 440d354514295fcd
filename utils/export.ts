/** Export: from the database through the bundle to the browser's downloads, and a line in the custody log. */
import { browser } from '#imports';
import type { Bundle, BundleChoice } from './bundle';
import { database } from './db';
import { keep } from './db/keep';
import { readCase, readVisitCase, type StoredCase } from './db/read-case';
import { readSettings } from './db/settings';
import { timestampsOf } from './db/timestamps';
import { startLooking } from './export/looking';
import { packCase } from './export/pack';
import { type ExportEnd, type ExportStep, type ExportSteps, runExport } from './export/run';
import { saveFile } from './export/save-file';
import { type Stamping, stampingBy } from './export/stamping';
import { ask } from './messages/ask';
import type { Language } from './records';

export { saveCalendar } from './export/calendar';
export { languageOf, versions } from './export/pack';
export { exportTrips } from './export/several';
export { saveToken } from './export/token';

type Run = (signal: AbortSignal, onStep: (step: ExportStep) => void) => Promise<ExportEnd>;

/** An export of one trip, ready to run. `choice`: what of it goes; by itself everything. */
export const exportTrip = (tripId: string, language: Language, choice?: BundleChoice): Run =>
  exportOf({ subject: tripId, tripId, read: () => readCase(database, tripId) }, language, choice);

/** An export of one page without a trip, ready to run. */
export const exportPage = (visitId: string, language: Language): Run =>
  exportOf({ subject: visitId, tripId: null, read: () => readVisitCase(database, visitId) }, language);

interface Exported {
  /** Id of the trip, or of a page exported on its own. */
  subject: string;
  tripId: string | null;
  read: () => Promise<StoredCase | null>;
}

const exportOf =
  (exported: Exported, language: Language, choice?: BundleChoice): Run =>
  async (signal, onStep) => {
    const stamping = stampingBy(
      async () => (await readSettings(database)).trustedTime,
      () => onStep({ step: 'stamping' }),
    );
    const { intact, look } = startLooking();
    const pack: ExportSteps<Bundle>['pack'] = async (options) => {
      const stored = await exported.read();
      if (!stored) throw new Error('What was to be exported is gone');
      const { stamp } = stamping;
      return packCase(stored, { ...options, intact, language, stamp, ...(choice && { choice }) });
    };
    const check: ExportSteps<Bundle>['check'] = async (options) => look([await exported.read()], options);
    return runExport({ ...stepsOf(exported, stamping), check, pack }, signal, onStep);
  };

const stepsOf = (
  { subject, tripId }: Exported,
  stamping: Stamping,
): Omit<ExportSteps<Bundle>, 'check' | 'pack'> => ({
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
});

/** The background asks again when it starts, if it does not hear of it now. */
const stampLater = () =>
  ask('timestamps.refresh', {}).catch((error: unknown) => {
    console.error(
      'Hikae: time-stamps are not waited for yet',
      error instanceof Error ? error.name : typeof error,
    );
  });
