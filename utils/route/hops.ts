/** Hops: what the browser reported, put into order. */
import { clickNetwork } from '../networks';
import type { Hop } from '../records';
import type { RouteEvent } from '../route';
import { inTime, type Load, loadsOf, type Step, startOf } from './loads';
import { hostOf, isSame } from './site';

/** A page that leads on by itself does so within this time after it answered, ms. */
export const bounceMs = 30_000;

/**
 * The chain that leads to the last page that answered, oldest hop first; with no answer at all, the last chain there is.
 * Events may come in any order, twice, or not at all; of several tabs only the one that reported last counts.
 * What each `kind` says: `redirect` the server sent the browser on; `client-redirect` a page answered, then led on by
 * itself; `landing` the page that stayed; `failed` no answer came; `request` nothing was heard of it.
 */
export function hopsOf(events: readonly RouteEvent[]): Hop[] {
  const last = events.reduce<RouteEvent | null>((a, b) => (a && a.at > b.at ? a : b), null);
  const routes = routesOf(events.filter((event) => event.tabId === last?.tabId));
  return routes.findLast((route) => route.at(-1)?.kind === 'landing') ?? routes.at(-1) ?? [];
}

/** Every chain of one tab in order of its last load, joined over client redirects; a chain that was led on is not listed by itself. */
export const routesOf = (events: readonly RouteEvent[]): Hop[][] =>
  chainsOf(inTime(events)).map((chain) => chain.map(hopOf));

/** The same, as what was heard of each hop. @param inOrder as `inTime` gives them */
export function chainsOf(inOrder: readonly RouteEvent[]): Load[] {
  const loads = loadsOf(inOrder);
  const led = clientRedirected(inOrder, loads);
  const routes: Load[] = [];
  for (const load of loads) {
    const before = routes.at(-1);
    if (before && leadsOn(before, load, led.has(load))) routes.splice(-1, 1, [...asLeading(before), ...load]);
    else routes.push(load);
  }
  return routes;
}

/** The loads of which the browser said that a page led to them by itself: the last one with that address before it said so. */
function clientRedirected(events: readonly RouteEvent[], loads: readonly Load[]): Set<Load | undefined> {
  const said = events.filter((event) => event.type === 'client-redirect');
  return new Set(
    said.map(({ at, url }) => loads.findLast((load) => startOf(load) <= at && isSame(load.at(-1)?.url, url))),
  );
}

/**
 * Did the page at the end of `before` lead on to `load` by itself? Yes when the browser said so soon after, and when that page
 * is a network's click: nobody reads those, but Firefox does not call every script redirect by that name.
 */
function leadsOn(before: Load, load: Load, said: boolean): boolean {
  const page = before.at(-1);
  const first = load[0];
  if (page?.kind !== 'landing' || !first) return false;
  const starter = first.initiator && hostOf(first.initiator);
  if (starter && starter !== hostOf(page.url)) return false;
  if (first.at - page.event.at > bounceMs) return false;
  return said || (Boolean(starter) && clickNetwork(page.url) !== null);
}

function asLeading(load: Load): Load {
  return load.map((step, i) => (i === load.length - 1 ? { ...step, kind: 'client-redirect' } : step));
}

export function hopOf({ at, url, kind, event, initiator }: Step): Hop {
  const network = clickNetwork(url)?.id;
  const { status, serverDate, fromCache, error, headers } = event;
  return {
    url,
    at: new Date(at).toISOString(),
    kind,
    ...(status !== undefined && { status }),
    ...(serverDate !== undefined && { serverDate }),
    ...(fromCache !== undefined && { fromCache }),
    ...(initiator !== undefined && { initiator }),
    ...(network !== undefined && { network }),
    ...(error !== undefined && { error }),
    ...(headers !== undefined && { headers }),
  };
}
