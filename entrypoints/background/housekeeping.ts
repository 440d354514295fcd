/** Housekeeping, once a day: visits, documents and redactions withdrawn, claims and balances deleted long enough ago, and observations that no trip came to, are removed for good. */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { removeDeletedBalances } from '../../utils/db/balances';
import { removeDeleted } from '../../utils/db/claims';
import { ownSigner } from '../../utils/db/keys';
import { removeWithdrawnRedactions } from '../../utils/db/redactions';
import { removeDeletedTrips } from '../../utils/db/trips';
import { removeUnclaimed } from '../../utils/db/warnings';
import { removeWithdrawn, removeWithdrawnDocuments } from '../../utils/db/withdraw';

const alarm = 'remove-withdrawn';

export function keepHouse() {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarm) return;
    void removeWithdrawn(database, new Date()).catch(report);
    void removeWithdrawnDocuments(database, new Date()).catch(report);
    void removeWithdrawnRedactions(database, new Date()).catch(report);
    void removeDeleted(database, new Date()).catch(report);
    void removeDeletedBalances(database, new Date()).catch(report);
    void removeDeletedTrips(database, new Date()).catch(report);
    void removeUnclaimed(database, new Date().toISOString()).catch(report);
  });
  // A letter names the key before anything is exported.
  void ownSigner(database, new Date().toISOString()).catch(reportKey);
  // Firefox forgets alarms at restart, so it is set at every start; the same name replaces the last.
  void arm();
}

async function arm() {
  if (await browser.alarms.get(alarm)) return;
  browser.alarms.create(alarm, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
}

const reportKey = (error: unknown) =>
  console.error('Hikae: no signing key was made', error instanceof Error ? error.name : typeof error);

const report = (error: unknown) =>
  console.error(
    'Hikae: withdrawn pages were not removed',
    error instanceof Error ? error.name : typeof error,
  );
