/** The examiner: a page that passed the sentinel's pre-check is read, unless the user does not want it. */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';
import { readSettings } from '../../utils/db/settings';
import type { Examined } from '../../utils/messages';
import type { PageFeatures } from '../../utils/page-features';
import type { Recogniser } from '../../utils/page-recogniser';
import { kindOf, type PageKind, siteChoiceOf } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { bringIn } from './page';
import { tripFor } from './trips';

/** A frame counts as part of the page when its window is at least that share of the page's. */
const large = 0.3;
/** So many frames are read at most, the largest first. */
const mostFrames = 4;
/** What the shopper saw before counts for so long, ms. */
const recently = 60 * 60_000;

interface Asker {
  tabId: number;
  url: string;
  incognito: boolean;
}

/** Brings the recogniser into the page that asks, and reads its large foreign frames when `frames` says so. */
export async function examine({ tabId, url, incognito }: Asker, frames: boolean): Promise<Examined> {
  const settings = await withConnection(database, () => readSettings(database));
  const site = siteOf(url) ?? '';
  if (incognito && !settings.keepPrivate) return { ready: false };
  if (siteChoiceOf(settings, site) === 'never') return { ready: false };
  await bringIn(tabId, frames);
  return {
    ready: true,
    before: await kindBefore(site, tabId),
    ofTrip: (await tripFor({ url, seenAt: new Date().toISOString() }, tabId)) !== null,
    parts: frames ? await framesOf(tabId) : [],
  };
}

/** Kind of the page of this site that was last kept from this tab. */
async function kindBefore(site: string, tabId: number): Promise<PageKind | null> {
  const since = new Date(Date.now() - recently).toISOString();
  const visits = await database.visits.where('seenAt').aboveOrEqual(since).toArray();
  const last = visits.findLast((visit) => visit.tabId === tabId && siteOf(visit.url) === site);
  return last ? kindOf(last) : null;
}

async function framesOf(tabId: number): Promise<PageFeatures[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: readFrame,
  });
  const size = results.find(({ frameId }) => frameId === 0)?.result?.size ?? 0;
  return results
    .flatMap(({ frameId, result }) =>
      frameId !== 0 && result && result.size >= large * size ? [result] : [],
    )
    .sort((a, b) => b.size - a.size)
    .slice(0, mostFrames)
    .map(({ features }) => features);
}

/** Runs in each frame. Its world holds what `recogniser.ts` left there. */
function readFrame() {
  const recogniser = Reflect.get(globalThis, Symbol.for('hikae.recogniser')) as Recogniser | undefined;
  return recogniser?.read() ?? null;
}
