/**
 * Some truth: what else may have happened, going by what was heard. A load of which nothing was told, or only that it was there, may as well
 * have been another one, which the shopper asked for: a journey that would have been told just so is as true as the one that was made.
 */
import { siteOf } from '../../../utils/route';
import type { Outcome } from './outing';
import type { Told, TrueHop, TrueLoad, TrueWay } from './told';

/** A page that leads on by itself does so within this time, ms: what is asked for later, the shopper asked for. */
const byItselfMs = 30_000;

/** What a way would have been without the loads of which nothing was heard, or had it ended before the first of them; none where what was heard says no. */
export function otherWays(way: TrueWay, { loads, heard, lost }: Outcome): TrueWay[] {
  const known = new Set(heard.filter(saysWhoAsked).map(({ load }) => load));
  const isKnown = ({ load }: TrueHop) => known.has(load);
  if (way.hops.every(isKnown)) return [];
  const told = loads.filter((_, number) => known.has(number)).sort((a, b) => a.at - b.at);
  const missed = way.hops.filter((hop) => !isKnown(hop)).flatMap(({ load }) => loads[load] ?? []);
  const journey = loads.filter((load) => !missed.includes(load)).sort((a, b) => a.at - b.at);
  const isTold = (load: number) => !lost.some((one) => one.load === load && isNeeded(one, loads));
  const without = way.hops.filter(isKnown);
  const until = way.hops.slice(
    0,
    way.hops.findIndex((hop) => !isKnown(hop)),
  );
  return [without, until].flatMap((hops) => {
    const numbers = [...new Set(hops.map(({ load }) => load))];
    const own = numbers.flatMap((number) => loads[number] ?? []);
    const last = own.at(-1);
    if (!last || !numbers.every(isTold) || !own.every((load) => isAskedFor(load, journey))) return [];
    return mayEndWith(last, told) ? [{ ...way, shop: hostOf(hops), hops }] : [];
  });
}

/** With each request a browser names the page that asked; of a page that led on by itself it says so when the next is there. */
const saysWhoAsked = ({ api, details }: Told): boolean =>
  api === 'webRequest' || String(details.transitionQualifiers).includes('client_redirect');

const hostOf = (hops: readonly TrueHop[]) => new URL(hops.at(-1)?.url ?? '').hostname;

/** Could the page that was there before it have asked for it, going by what the browser said? */
function isAskedFor({ tab, opener, asker, at }: TrueLoad, journey: readonly TrueLoad[]): boolean {
  if (asker === null) return true;
  const before = journey.findLast(
    (load) => load.tab === (opener ?? tab) && load.answeredAt !== null && load.answeredAt <= at,
  );
  return before?.page === asker;
}

/** Could the shopper have asked for what came next in the tab: there, going back to a site that was there before, or later than pages lead on? */
function mayEndWith(last: TrueLoad, journey: readonly TrueLoad[]): boolean {
  const next = journey.find(({ tab, at }) => tab === last.tab && at > last.at);
  if (!next || isAskedFor(next, journey) || next.at - (last.answeredAt ?? 0) > byItselfMs) return true;
  const site = siteOf(next.asker ?? '');
  return journey.some(({ tab, page, at }) => tab === last.tab && siteOf(page) === site && at < last.at);
}

/** What is told of every load that is heard from its beginning to its end. */
function isNeeded({ event, load, details }: Told, loads: readonly TrueLoad[]): boolean {
  const isEcho = event === 'onBeforeNavigate' && details.timeStamp > (loads[load]?.at ?? 0);
  return event !== 'onCommitted' && !isEcho;
}
