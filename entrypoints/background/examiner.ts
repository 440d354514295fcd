/** The examiner: may a page that passed the sentinel's pre-check be read? Not when the user does not want it. */
import { database } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';
import { readSettings } from '../../utils/db/settings';
import type { Examined } from '../../utils/messages';
import { siteChoiceOf } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { tripFor } from './trips';

interface Asker {
  tabId: number;
  url: string;
  incognito: boolean;
}

/** Whether the page that asks may be read, and whether it belongs to a trip. */
export async function examine({ tabId, url, incognito }: Asker): Promise<Examined> {
  const settings = await withConnection(database, () => readSettings(database));
  if (incognito && !settings.keepPrivate) return { ready: false };
  if (siteChoiceOf(settings, siteOf(url) ?? '') === 'never') return { ready: false };
  const trip = await tripFor({ url, seenAt: new Date().toISOString() }, tabId);
  return { ready: true, ofTrip: trip !== null };
}
