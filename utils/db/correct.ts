/** The user's own choices about recognition: what a page is, and what to do on a site. */
import { hashOfCorrection } from '../custody';
import type { HikaeDatabase } from '../db';
import { withCorrection } from '../page-corrections';
import {
  type Correction,
  kindOf,
  type PageKind,
  recognisedKind,
  type SiteChoice,
  withSiteChoice,
} from '../records';
import { isRead } from './facts';
import { newJob } from './jobs';
import { keep } from './keep';
import { readSettings, writeSetting } from './settings';
import { retoldTrip } from './withdraw';

/**
 * Says what a page is. Kept beside the sealed visit with a line in the custody log, and remembered for pages of the same shape on
 * its site; saying what was recognised anyway forgets it. Returns false when there is no such visit, or it is that already. `at`: UTC ISO.
 */
export async function correctKind(
  database: HikaeDatabase,
  visitId: string,
  kind: PageKind,
  at: string,
): Promise<boolean> {
  const digest = await hashOfCorrection(visitId, kind);
  let changed = false;
  await keep(database, async () => {
    const visit = await database.visits.get(visitId);
    if (!visit || kindOf(visit) === kind) return null;
    changed = true;
    return {
      files: [],
      events: [{ at, action: 'kind-corrected', subject: visitId, digest }],
      write: async () => {
        await database.visits.update(visitId, { correctedKind: kind === visit.pageKind ? undefined : kind });
        // A reading that is under way counts no more: it reads the page as what it was called.
        if (isRead({ ...visit, correctedKind: kind }))
          await database.jobs.put(newJob(visitId, 'reading', at));
        const { corrections } = await readSettings(database);
        const told = { url: visit.url, kind, recognised: recognisedKind(visit) };
        await writeSetting(database, 'corrections', withCorrection(corrections, told));
        if (visit.tripId) await retoldTrip(database, visit.tripId);
      },
    };
  });
  return changed;
}

/** Forgets what was said about pages of one shape. Pages already kept stay as they were called. */
export function forgetCorrection(
  database: HikaeDatabase,
  { site, path }: Omit<Correction, 'kind'>,
): Promise<void> {
  return changeCorrections(database, site, path, []);
}

/** Puts back what was forgotten. */
export function rememberCorrection(database: HikaeDatabase, correction: Correction): Promise<void> {
  return changeCorrections(database, correction.site, correction.path, [correction]);
}

function changeCorrections(
  database: HikaeDatabase,
  site: string,
  path: string,
  added: readonly Correction[],
) {
  return database.transaction('rw', database.settings, async () => {
    const { corrections } = await readSettings(database);
    const others = corrections.filter((other) => other.site !== site || other.path !== path);
    await writeSetting(database, 'corrections', [...others, ...added]);
  });
}

/** Stores what is to happen on a site (registrable domain). */
export function chooseSite(database: HikaeDatabase, site: string, choice: SiteChoice): Promise<void> {
  return database.transaction('rw', database.settings, async () => {
    const { sitesOn, sitesOff } = withSiteChoice(await readSettings(database), site, choice);
    await writeSetting(database, 'sitesOn', sitesOn);
    await writeSetting(database, 'sitesOff', sitesOff);
  });
}
