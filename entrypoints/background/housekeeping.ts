/** Housekeeping: visits withdrawn long enough ago are removed for good, once a day. */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { removeWithdrawn } from '../../utils/db/withdraw';

const alarm = 'remove-withdrawn';

export function keepHouse() {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void removeWithdrawn(database, new Date()).catch(report);
  });
  // Firefox forgets alarms at restart, so it is set at every start; the same name replaces the last.
  void arm();
}

async function arm() {
  if (await browser.alarms.get(alarm)) return;
  browser.alarms.create(alarm, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
}

const report = (error: unknown) =>
  console.error(
    'Hikae: withdrawn pages were not removed',
    error instanceof Error ? error.name : typeof error,
  );
