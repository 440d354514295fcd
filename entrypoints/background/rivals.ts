/** Rivals: somebody else's way to the shop between the click and the order, and ways that were stopped on this side. */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { adoptObservations } from '../../utils/db/warnings';
import { clickNetwork, endedNetwork, shapeNetwork } from '../../utils/networks';
import { bystanderOfHost } from '../../utils/portals';
import type { Hop, RivalSeen, Trip } from '../../utils/records';
import { blockerOf, hopsOf, hostOf, siteOf } from '../../utils/route';
import { mayKeep } from './leave';
import { opener } from './lineage';
import { note } from './observations';
import { onRouteEvent, routeOf } from './observer';
import { warn } from './warnings';

/** A click counts for the order that follows within this, ms. */
const openMs = 24 * 3_600_000;
/** A stopped way and the click that got through after it belong together within this, ms. */
const againMs = 30 * 60_000;

export function watchRivals() {
  onRouteEvent((tabId, { type, error }) => {
    if (type === 'response') void landed(tabId).catch(report);
    if (type === 'failed' && error && blockerOf(error)) void stopped(tabId, error).catch(report);
  });
}

/** What gives a route away as somebody else's: a helper that puts itself in, or its mark (Rakuten's `afsrc`, as stand-down policies ask for). */
function signOf(hops: readonly Hop[]): Pick<RivalSeen, 'sign' | 'host'> | null {
  for (const { url, initiator } of hops) {
    const helper = [url, initiator ?? '']
      .map((address) => hostOf(address))
      .find((host) => host && bystanderOfHost(host));
    if (helper) return { sign: 'helper', host: helper };
  }
  const marked = hops.find(({ url }) => URL.canParse(url) && new URL(url).searchParams.get('afsrc') === '1');
  return marked ? { sign: 'marked', host: hostOf(marked.url) ?? '' } : null;
}

async function landed(tabId: number) {
  const hops = hopsOf(await routeOf(tabId));
  const last = hops.at(-1);
  if (!last || !(await mayKeep(tabId, [siteOf(last.url)]))) return;
  if (endedNetwork(last.url)) return ended(tabId, hops, last);
  const sign = signOf(hops);
  const site = siteOf(last.url);
  if (!sign || !site) return;
  const trip = await openTripTo(site, last);
  if (!trip) return;
  const known = await database.observations.where({ tripId: trip.id }).toArray();
  if (known.some((one) => one.kind === 'rival' && one.at === last.at)) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const network = hops.find((hop) => hop.network)?.network;
  await note({
    kind: 'rival',
    tripId: trip.id,
    site,
    at: last.at,
    hidden: tab?.active !== true,
    ...sign,
    ...(network !== undefined && { network }),
  });
  await warn(tabId, { tripId: trip.id });
}

/** The link of a programme that has ended. It opens no trip; of the portal's open trips any may be meant. */
async function ended(tabId: number, hops: Hop[], { at, url }: Hop) {
  const from = siteOf(hops.find(({ initiator }) => initiator)?.initiator ?? '') ?? siteOf(url) ?? '';
  const known = await database.observations.where({ site: from }).toArray();
  if (known.some((one) => one.kind === 'dead-route' && one.at === at)) return;
  await note({ kind: 'dead-route', tripId: null, site: from, at, hops });
  const recent = new Date(Date.parse(at) - 30 * openMs).toISOString();
  const trips = await database.trips.where('openedAt').aboveOrEqual(recent).toArray();
  for (const { id, portal } of trips)
    if (portal && siteOf(`https://${portal.host}`) === from) await warn(tabId, { tripId: id });
  // No shop is named: the page in front is the network's own.
  await warn(tabId, { site: siteOf(url) ?? from });
}

/** The newest trip to a shop that was clicked before this landing, by another way, and has no order yet. */
async function openTripTo(site: string, landing: Hop): Promise<Trip | null> {
  const trips = await database.trips.where({ shop: site }).sortBy('openedAt');
  const isOwn = ({ route }: Trip) => route.some(({ url, at }) => url === landing.url && at === landing.at);
  const isOpen = ({ openedAt, anchors, withdrawnAt }: Trip) =>
    !withdrawnAt &&
    openedAt < landing.at &&
    Date.parse(landing.at) - Date.parse(openedAt) <= openMs &&
    anchors.purchased === undefined;
  return trips.findLast((trip) => isOpen(trip) && !isOwn(trip)) ?? null;
}

/** A network's hop that was stopped leads nowhere: no trip knows of it, so it is the portal's. */
async function stopped(tabId: number, error: string) {
  const hops = hopsOf(await routeOf(tabId));
  const hop = hops.at(-1);
  const from = siteOf(hops.find(({ initiator }) => initiator)?.initiator ?? '');
  const network = hop && (clickNetwork(hop.url) ?? shapeNetwork(hop.url));
  if (hop?.kind !== 'failed' || !network || !from || !(await mayKeep(tabId, [from]))) return;
  const host = hostOf(hop.url) ?? '';
  await note({ kind: 'hop-blocked', tripId: null, site: from, at: hop.at, host, network: network.id, error });
  await warn((await opener(tabId)) ?? tabId, { site: from });
}

/** A click that got through: what was stopped just before it was the same click's. */
export async function adoptStopped({ id, portal, openedAt }: Trip): Promise<void> {
  const site = portal && siteOf(`https://${portal.host}`);
  if (!site) return;
  const since = new Date(Date.parse(openedAt) - againMs).toISOString();
  if (await adoptObservations(database, { tripId: id, site, since })) await warn(-1, { site });
}

const report = (error: unknown) =>
  console.error('Hikae: a way was not watched', error instanceof Error ? error.name : typeof error);
