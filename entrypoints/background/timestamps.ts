/**
 * Time-stamps that could not be had while their bundle was made: their authorities are asked again, as long as the user lets them be. The
 * next time is an alarm, set at every start, since Firefox forgets alarms.
 */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';
import { readSettings } from '../../utils/db/settings';
import { askWaiting } from '../../utils/db/timestamps';
import { outcomeOf } from '../../utils/timestamps/ask-all';
import { randomBytes } from '../../utils/timestamps/random';

const alarm = 'ask-for-timestamps';
/** Authorities ask for some seconds between questions; browsers allow no less than half a minute. */
const soonest = 1;
/** One authority, ms: the background may not sit idle for longer. */
const patience = 20_000;
/** Until it is tried once more when the database did not answer, minutes. */
const later = 30;

export function stampLater() {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void armStamping();
  });
  void armStamping();
}

/** Asks for what is due, and comes back for the rest. Never throws. */
export async function armStamping(): Promise<void> {
  try {
    const { trustedTime: allowed } = await withConnection(database, () => readSettings(database));
    const next = await askWaiting(database, { allowed, ask, clock: () => new Date() });
    if (next === null) await browser.alarms.clear(alarm);
    else {
      const pause = (Date.parse(next) - Date.now()) / 60_000;
      browser.alarms.create(alarm, { delayInMinutes: Math.max(soonest, pause) });
    }
  } catch (error) {
    browser.alarms.create(alarm, { delayInMinutes: later });
    console.error(
      'Hikae: time-stamps were not asked for',
      error instanceof Error ? error.name : typeof error,
    );
  }
}

const ask = (authority: string, digest: string) =>
  outcomeOf(authority, digest, {
    fetch: (...words) => fetch(...words),
    random: randomBytes,
    signal: AbortSignal.timeout(patience),
  });
