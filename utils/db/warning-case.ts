/** Everything known of a trip, or of a shop that no trip leads to, as the warning rules look at it. */
import type { HikaeDatabase } from '../db';
import { termsPages, termsVersions } from '../offers';
import { type OfferFact, offerOverPortal, portalRules } from '../portals';
import { type Fact, kindOf, type Reminder, type Trip, type Visit } from '../records';
import { hasOpenClaim, type TripCase, windowOf } from '../reminders';
import { hostOf, siteOf } from '../route';
import type {
  CaseTerm,
  ClaimClockTimes,
  OtherTrip,
  SeenPage,
  TrackingSettings,
  WarningCase,
} from '../warnings';
import { factsOf } from './facts';
import { portalOfTrip } from './portal-rules';
import { readTripCase } from './reminders';
import { readRoster } from './roster';

/** What the browser and the clock say, which no database knows. */
export interface Surroundings {
  /** UTC ISO. */
  now: string;
  /** The user's zone. */
  zone: string;
  device: string;
  tracking: TrackingSettings;
}

/** Pages of a shop without a trip count for so long, ms. */
const recently = 24 * 3_600_000;

/** What the rules look at; null when there is no such trip. */
export async function readWarningCase(
  database: HikaeDatabase,
  about: { tripId: string } | { site: string },
  around: Surroundings,
): Promise<WarningCase | null> {
  const trip = 'tripId' in about ? await database.trips.get(about.tripId) : null;
  if (trip === undefined || trip?.withdrawnAt) return null;
  const site = trip?.shop ?? ('site' in about ? about.site : '');
  const visits = await visitsOf(database, trip, site, around.now);
  const known = trip && (await readTripCase(database, trip.id, around));
  const facts = await factsOf(database, visits);
  const observations = await database.observations.where(trip ? { tripId: trip.id } : { site }).sortBy('at');
  const reminders = trip ? await database.reminders.where({ tripId: trip.id }).toArray() : [];
  const others = await database.trips.where({ shop: site }).sortBy('openedAt');
  return {
    trip,
    site,
    pages: visits.map(pageOf),
    observations: observations.filter(({ tripId }) => tripId === (trip?.id ?? null)),
    terms: known ? termsOf(known, visits) : [],
    rules: offerOverPortal(portalRules(known?.portal ?? null, known?.override), saidOn(facts, visits)),
    portal: trip && portalOfTrip(trip),
    tracking: around.tracking,
    environment: await environmentOf(database, visits),
    others: others.filter(({ id, withdrawnAt }) => id !== trip?.id && !withdrawnAt).map(otherTrip),
    termsChanged: await changedTerms(database, visits),
    hasOpenClaim: known !== null && hasOpenClaim(known),
    clocks: clocksOf(reminders),
    deadRoutes: await deadRoutes(database, trip?.anchors.clicked ?? dayBefore(around.now)),
    roster: await readRoster(database, { trip, site, ofShop: others, device: around.device }),
    device: around.device,
    now: around.now,
    zone: around.zone,
  };
}

async function visitsOf(database: HikaeDatabase, trip: Trip | null, site: string, now: string) {
  const all = trip
    ? await database.visits.where({ tripId: trip.id }).sortBy('seenAt')
    : await database.visits.where('seenAt').aboveOrEqual(dayBefore(now)).sortBy('seenAt');
  return all.filter(
    ({ withdrawnAt, url, tripId }) =>
      withdrawnAt === null && (trip !== null || (tripId === null && siteOf(url) === site)),
  );
}

const dayBefore = (now: string) => new Date(Date.parse(now) - recently).toISOString();

async function deadRoutes(database: HikaeDatabase, since: string) {
  const found = await database.observations
    .filter(({ kind, at }) => kind === 'dead-route' && at >= since)
    .sortBy('at');
  return found.flatMap((one) => (one.kind === 'dead-route' ? [one.hops] : []));
}

const pageOf = (visit: Visit): SeenPage => ({
  id: visit.id,
  url: visit.url,
  host: hostOf(visit.url) ?? '',
  site: siteOf(visit.url) ?? '',
  kind: kindOf(visit),
  seenAt: visit.seenAt,
  loadedAt: visit.route.at(-1)?.at ?? null,
  zone: visit.zone,
  incognito: visit.incognito,
  container: visit.container ?? null,
  device: visit.device,
  lang: visit.lang,
  offer: visit.offer ?? null,
});

/** Facts with where and when they were read, as offers are laid over portals. */
export const saidOn = (facts: readonly Fact[], visits: readonly Visit[]): OfferFact[] =>
  facts.map((fact) => {
    const visit = visits.find(({ id }) => id === fact.visitId);
    return { ...fact, ...(visit && { source: visit.url, asOf: visit.seenAt }) };
  });

/** Of each term the page that says so is told by when it was seen. */
const termsOf = (known: TripCase, visits: readonly Visit[]): CaseTerm[] =>
  known.facts.map((fact) => {
    const { opensAt, closesAt, closes } = windowOf(known, fact);
    const page = visits.find(({ seenAt }) => seenAt === fact.seenAt);
    return { ...fact, pageUrl: page?.url ?? '', opensAt, closesAt, lastDay: closes?.date ?? null };
  });

async function environmentOf(database: HikaeDatabase, visits: readonly Visit[]) {
  const captures = await database.captures
    .where('visitId')
    .anyOf(visits.map(({ id }) => id))
    .sortBy('takenAt');
  return captures.findLast(({ environment }) => environment !== null)?.environment ?? null;
}

const otherTrip = (trip: Trip): OtherTrip => ({
  id: trip.id,
  portalHost: trip.portal?.host ?? null,
  offerId: trip.offer.id,
  offerUrl: trip.offer.url,
  openedAt: trip.openedAt,
  purchasedAt: trip.anchors.purchased ?? null,
  status: trip.status,
  networks: trip.networks,
});

/** The first page whose terms were seen twice and say something else the second time. Texts that are the same bytes are not read. */
async function changedTerms(
  database: HikaeDatabase,
  visits: readonly Visit[],
): Promise<WarningCase['termsChanged']> {
  for (const { visits: seen } of termsPages(visits)) {
    if (new Set(seen.map(({ text }) => text)).size === 1) continue;
    const rows = await database.files.bulkGet(seen.map(({ text }) => text));
    const texts = await Promise.all(rows.map((row) => row?.blob.text() ?? ''));
    const versions = termsVersions(seen.map((visit, i) => ({ visit, text: texts[i] ?? '' })));
    const later = versions.find(({ changes }) => changes.length > 0);
    const change = later?.changes[0];
    if (later && change)
      return {
        at: later.first.seenAt,
        before: 'before' in change ? change.before : '',
        after: 'after' in change ? change.after : '',
      };
  }
  return null;
}

/** The clocks a portal runs, as the reminders have reckoned them. */
function clocksOf(reminders: readonly Reminder[]): WarningCase['clocks'] {
  const clock = (key: string): ClaimClockTimes => {
    const end = reminders.find(
      ({ rule, id, state }) =>
        rule === 'claim-window-closes' && state !== 'dropped' && id.split('/').at(-1) === key,
    );
    return {
      opensAt: null,
      closesAt: end?.staleAt ?? null,
      quote: end?.quote ? { text: end.quote } : null,
    };
  };
  return { unlisted: clock('use'), rejected: clock('rejection'), overdue: clock('expected') };
}
