/**
 * Conversion tags: the requests by which a shop's page reports an order. Watched, never touched. The browser itself passes on only
 * requests to the hosts of known networks, and of the ways that open trips took.
 */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { standingTrip } from '../../utils/db/successor';
import { isProbed } from '../../utils/messages/probe';
import { conversionNetwork, conversionPatterns } from '../../utils/networks';
import type { TagSeen, Trip } from '../../utils/records';
import { blockerOf, hostOf, mayHaveReached, siteOf } from '../../utils/route';
import { remembered, tripKey } from './lineage';
import { note } from './observations';
import { onceEach } from './once-each';
import { warn } from './warnings';

const types = ['image', 'script', 'xmlhttprequest', 'ping', 'beacon', 'sub_frame', 'object', 'other'];
/** Trips whose networks are still listened for, days after their click. */
const openDays = 30;

interface Seen {
  tabId: number;
  url: string;
  timeStamp: number;
  requestId: string;
}
type Outcome = Pick<TagSeen, 'outcome' | 'status' | 'error' | 'by'>;

export function watchTags() {
  listen(conversionPatterns());
  // A page of a trip is about to load: until its tags are asked for there is time to learn which hosts those may be.
  browser.webRequest.onBeforeRequest.addListener(
    () => {
      void listenForTrips().catch(report);
      return undefined;
    },
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame'] },
  );
}

function listen(urls: string[]): () => void {
  // Each browser knows some of these names only.
  const known = Object.values<string>(browser.webRequest.ResourceType ?? {});
  const wanted = types.filter((type) => !known.length || known.includes(type));
  const filter = { urls, types: wanted } as Parameters<typeof browser.webRequest.onCompleted.addListener>[1];
  const completed = (details: Seen & { statusCode: number }) =>
    void seen(details, { outcome: 'sent', status: details.statusCode });
  const redirected = (details: Seen & { statusCode: number; redirectUrl: string }) =>
    void seen(
      details,
      // To a stand-in of another extension: stopped, although something was answered.
      /^https?:/.test(details.redirectUrl)
        ? { outcome: 'sent', status: details.statusCode }
        : { outcome: 'blocked', by: 'extension' },
    );
  const failed = (details: Seen & { error: string }) => {
    const by = blockerOf(details.error);
    if (by || !mayHaveReached(details.error))
      void seen(details, {
        outcome: by ? 'blocked' : 'failed',
        error: details.error.slice(0, 100),
        ...(by && { by }),
      });
  };
  const { onCompleted, onBeforeRedirect, onErrorOccurred } = browser.webRequest;
  onCompleted.addListener(completed, filter);
  onBeforeRedirect.addListener(redirected, filter);
  onErrorOccurred.addListener(failed, filter);
  return () => {
    onCompleted.removeListener(completed);
    onBeforeRedirect.removeListener(redirected);
    onErrorOccurred.removeListener(failed);
  };
}

let listening = '';
let stop: (() => void) | null = null;

/** Shops may report to hosts of their own choice: the ones their clicks went through. */
async function listenForTrips() {
  const since = new Date(Date.now() - openDays * 86_400_000).toISOString();
  const trips = await database.trips.where('openedAt').aboveOrEqual(since).toArray();
  const hosts = [...new Set(trips.flatMap(hostsOnTheWay))].sort();
  const key = hosts.join(' ');
  if (key === listening) return;
  listening = key;
  stop?.();
  stop = hosts.length ? listen(hosts.map((host) => `*://${host}/*`)) : null;
}

/** Hosts a trip's click passed, without the portal's and the shop's page themselves, and without those that are listened for anyway. */
function hostsOnTheWay({ route, portal, shop }: Trip): string[] {
  const landing = hostOf(route.at(-1)?.url ?? '');
  return route.flatMap(({ url }) => {
    const host = hostOf(url);
    if (!host || host === landing || host === portal?.host || siteOf(url) === shop) return [];
    return conversionNetwork(url) ? [] : [host];
  });
}

/** Both listeners may hear of one request, one right after the other: so many are remembered in this life of the background. */
const isNew = onceEach(1_000);

async function seen({ tabId, url, timeStamp, requestId }: Seen, outcome: Outcome) {
  if (tabId < 0 || isProbed(url) || !isNew(`${requestId} ${outcome.outcome} ${url}`)) return;
  try {
    const tripId = await remembered(tripKey(tabId));
    const trip = tripId === null ? undefined : await standingTrip(database, tripId);
    const page = hostOf((await browser.tabs.get(tabId)).url ?? '');
    const host = hostOf(url);
    if (!trip || !page || !host || siteOf(`https://${page}`) !== trip.shop) return;
    const network = conversionNetwork(url)?.id;
    await note({
      kind: 'tag',
      tripId: trip.id,
      site: trip.shop,
      at: new Date(timeStamp).toISOString(),
      host,
      page,
      ...(network !== undefined && { network }),
      ...outcome,
    });
    await warnAbout(tabId, trip.id);
  } catch (error) {
    report(error);
  }
}

/** Pages may report many times a second: what follows from it is looked for at once, then once in so many ms. */
const gatherMs = 5_000;
/** Trips about which more was heard since, by the tab to be told; what is lost with a background is found with the next page. */
const gathered = new Map<string, number | null>();

async function warnAbout(tabId: number, tripId: string) {
  if (gathered.has(tripId)) {
    gathered.set(tripId, tabId);
    return;
  }
  gathered.set(tripId, null);
  setTimeout(() => {
    const tab = gathered.get(tripId) ?? null;
    gathered.delete(tripId);
    if (tab !== null) void warnAbout(tab, tripId).catch(report);
  }, gatherMs);
  await warn(tabId, { tripId });
}

const report = (error: unknown) =>
  console.error('Hikae: a tag was not observed', error instanceof Error ? error.name : typeof error);
