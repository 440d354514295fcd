/** Whether stored trips tell the truth: their routes against the ways that were truly taken. */
import type { Hop, Trip } from '../../../utils/records';
import { siteOf } from '../../../utils/route';
import type { Errand, HopPlan } from './errands';
import type { Outcome, Plan } from './outing';
import { otherWays } from './some-truth';
import type { TrueHop, TrueWay } from './told';

/**
 * What is wrong with these trips, in words; nothing when each route is the whole truth, or part of it and says so. Where nothing that was
 * heard tells the true way from another one, either is the whole truth.
 */
export function falsehoods(outcome: Outcome): string[] {
  const { trips, ways } = outcome;
  const problems = trips.flatMap((trip) => {
    const way = ways.find(({ hops }) => hops.some((hop) => trip.route.some((told) => isOf(told, hop))));
    return way
      ? falsehoodsOf(trip, way, outcome).map((problem) => `${problem}: ${short(trip)}`)
      : [`of no way: ${short(trip)}`];
  });
  const keys = trips.map(
    ({ shop, route }) =>
      `${shop} ${ways.findIndex(({ hops }) => hops.some((hop) => route.some((told) => isOf(told, hop))))}`,
  );
  const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
  return [...problems, ...twice.map((key) => `two trips of one click: ${key}`)];
}

export const isComplete = (trip: Trip): boolean => trip.routeGaps?.length === 0;

function falsehoodsOf(trip: Trip, way: TrueWay, outcome: Outcome): string[] {
  const places = trip.route.map((told) => way.hops.findIndex((hop) => isOf(told, hop)));
  if (places.includes(-1)) return [`a hop of another way (${places.indexOf(-1)})`];
  if (places.some((place, i) => i > 0 && place <= (places[i - 1] ?? -1)))
    return [`in a wrong order (${places})`];
  const wrong = trip.route.filter((told, i) => !isTrue(told, way.hops[places[i] ?? -1]));
  if (wrong.length)
    return [`an answer that was not given (${wrong.map(({ url, kind }) => `${kind} ${url}`)})`];
  if (trip.routeGaps === undefined) return ['says nothing of what is missing'];
  if (!isComplete(trip)) return [];
  const lacks = incompletenessOf(trip, way);
  const others = lacks.length ? otherWays(way, outcome) : [];
  return others.some((other) => incompletenessOf(trip, other).length === 0) ? [] : lacks;
}

/** Why a route that claims to be complete is not. */
function incompletenessOf({ portal, shop, route }: Trip, way: TrueWay): string[] {
  const places = route.map((told) => way.hops.findIndex((hop) => isOf(told, hop)));
  const rest = way.hops.slice((places.at(-1) ?? -1) + 1);
  // The shop may lead on within its own pages, and the shopper may stay where the rest was broken off: the click has arrived.
  const isArrived =
    siteOf(route.at(-1)?.url ?? '') === siteOf(`https://${way.shop}`) ||
    rest.every(({ end }) => end === 'left');
  return [
    ...(places.every((place, i) => place === i)
      ? []
      : [`claims to be complete without all hops (${places})`]),
    ...(rest.length && !isArrived ? ['claims to be complete before it arrived'] : []),
    ...(portal?.host === way.from ? [] : [`claims to come from ${portal?.host}`]),
    ...(shop === siteOf(`https://${way.shop}`) || rest.length ? [] : [`claims to lead to ${shop}`]),
    ...(route.every((hop, i) => Date.parse(hop.at) === Math.floor(way.hops[i]?.at ?? 0))
      ? []
      : ['claims other times']),
  ];
}

/** By the server's clock, which is different in every answer; a hop that was not answered by address and time. */
const isOf = ({ url, at, serverDate }: Hop, hop: TrueHop): boolean =>
  serverDate === undefined
    ? url === hop.url && [hop.at, hop.answeredAt].map(Math.floor).includes(Date.parse(at))
    : serverDate === hop.serverDate;

const kinds = {
  redirect: ['redirect'],
  left: ['failed'],
  stays: ['landing'],
  // Whether it led on is another load's to say.
  meta: ['landing', 'client-redirect'],
  script: ['landing', 'client-redirect'],
  waits: ['landing', 'client-redirect'],
};

function isTrue(told: Hop, hop: TrueHop | undefined): boolean {
  if (!hop || told.url !== hop.url) return false;
  if (told.kind === 'request') return true;
  const isAnswer = hop.end === 'left' || (told.status === hop.status && told.serverDate === hop.serverDate);
  return isAnswer && kinds[hop.end].includes(told.kind);
}

const short = ({ portal, shop, route, routeGaps }: Trip) =>
  `${portal?.host} → ${shop} [${routeGaps}] ${route.map(({ kind, url, at }) => `${kind} ${url} ${at.slice(17, 23)}`).join(', ')}`;

/** Trips to the shop of which all was told, and that do not say all of it. There is none where the tab had gone on before the background came to it. */
export function lacking(plan: Plan, { trips, ways, lost }: Outcome): string[] {
  if (lost.length) return [];
  return plan.errands.flatMap((errand, i) => {
    const way = ways[i];
    if (!way || !isPlain(errand, plan)) return [];
    const own = trips.filter(
      ({ shop, route }) =>
        shop === siteOf(`https://${way.shop}`) &&
        way.hops.some((hop) => route.some((told) => isOf(told, hop))),
    );
    const isWhole = own.some((trip) => isComplete(trip) && incompletenessOf(trip, way).length === 0);
    return own.length === 0 || (own.length === 1 && isWhole)
      ? []
      : [`a whole click told as ${own.map(short)}`];
  });
}

/** Does the browser say all of it? It says nothing of a script that waits, and Firefox little of any script. */
function isPlain(
  { from, via, newTab, reads, hops, leavesAt, shopLeadsOn }: Errand,
  { browser }: Plan,
): boolean {
  const isSaid = ({ end }: HopPlan) => end !== 'waits' && (browser === 'chrome' || end !== 'script');
  // A page to which another site led, and that was clicked on at once, may have led on by itself.
  const isRead = newTab || reads > 10_000 || from === 'pc.moppy.jp' || via !== 'https://friends.test/';
  return hops.every(isSaid) && isRead && leavesAt === 99 && shopLeadsOn !== 'waits';
}
