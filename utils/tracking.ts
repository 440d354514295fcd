/** The tracking of a trip as one line of time: click, hops, landing, pages, tags, each by the device's clock and the server's own. Gaps are said. */
import { kindOf, type Observation, type PageKind, type Trip, type Visit } from './records';
import { hostOf, siteOf } from './route';

/** What would prove more, and was not seen. */
export const trackingGaps = [
  'no-route',
  'no-tags',
  'no-server-time',
  'route-beginning',
  'route-between',
  'route-onward',
] as const;
export type TrackingGap = (typeof trackingGaps)[number];

export interface TrackingStep {
  kind: 'click' | 'hop' | 'landing' | 'page' | 'tag' | 'rival' | 'gap';
  /** UTC ISO, by the device's clock; null for a gap. */
  at: string | null;
  host: string;
  /** The server's `Date:` as UTC ISO, where it sent one. */
  serverAt: string | null;
  status?: number;
  pageKind?: PageKind;
  /** `bad`: stopped, failed or somebody else's. */
  tone: 'good' | 'bad' | 'plain';
  /** For tags: what became of it. For a gap: what was not seen. */
  detail?: 'sent' | 'blocked' | 'failed' | TrackingGap;
  /** So many cookies of the click were there when the page was seen; absent where nobody looked. */
  cookies?: number;
}

const serverTime = (date: string | undefined): string | null =>
  date !== undefined && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : null;

/** What of a step is a gap, or null. */
export const gapOf = ({ detail }: Pick<TrackingStep, 'detail'>): TrackingGap | null =>
  trackingGaps.find((gap) => gap === detail) ?? null;

/** The steps of a trip, oldest first. @param visits those that are kept, in any order */
export function trackingOf(
  trip: Trip,
  visits: readonly Visit[],
  observations: readonly Observation[],
): TrackingStep[] {
  const pages = visits
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((a, b) => a.seenAt.localeCompare(b.seenAt));
  const steps = [
    ...routeSteps(trip),
    ...pages.map((visit, i) => pageStep(visit, looksAt(trip, pages, i, observations))),
    ...observations.flatMap(observedStep),
  ].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return [...gapsOf(trip, pages, observations), ...steps];
}

function routeSteps({ route }: Trip): TrackingStep[] {
  return route.map(({ url, at, kind, status, serverDate }, i) => ({
    kind: i === 0 ? 'click' : i === route.length - 1 ? 'landing' : 'hop',
    at,
    host: hostOf(url) ?? '',
    serverAt: serverTime(serverDate),
    ...(status !== undefined && { status }),
    tone: kind === 'failed' ? 'bad' : 'good',
  }));
}

/** The look at the shop's cookies that was made when a page was seen: before the next one was. */
function looksAt(
  { shop }: Trip,
  pages: readonly Visit[],
  index: number,
  observations: readonly Observation[],
): number | null {
  const [page, next] = [pages[index], pages[index + 1]];
  if (!page || siteOf(page.url) !== shop) return null;
  const look = observations.find(
    ({ kind, at }) => kind === 'cookies' && at >= page.seenAt && (!next || at < next.seenAt),
  );
  return look?.kind === 'cookies' ? look.cookies.length : null;
}

function pageStep(visit: Visit, cookies: number | null): TrackingStep {
  return {
    kind: 'page',
    at: visit.seenAt,
    host: hostOf(visit.url) ?? '',
    serverAt: serverTime(visit.route.at(-1)?.serverDate),
    pageKind: kindOf(visit),
    tone: 'plain',
    ...(cookies !== null && { cookies }),
  };
}

function observedStep(one: Observation): TrackingStep[] {
  if (one.kind === 'rival')
    return [{ kind: 'rival', at: one.at, host: one.host, serverAt: null, tone: 'bad' }];
  if (one.kind !== 'tag') return [];
  const { at, host, status, outcome } = one;
  return [
    {
      kind: 'tag',
      at,
      host,
      serverAt: null,
      ...(status !== undefined && { status }),
      tone: outcome === 'sent' ? 'good' : 'bad',
      detail: outcome,
    },
  ];
}

function gapsOf(trip: Trip, pages: readonly Visit[], observations: readonly Observation[]): TrackingStep[] {
  const gap = (detail: TrackingStep['detail'], host: string): TrackingStep => ({
    kind: 'gap',
    at: null,
    host,
    serverAt: null,
    tone: 'plain',
    ...(detail && { detail }),
  });
  const isOrdered = pages.some((visit) => kindOf(visit) === 'confirmation');
  return [
    ...(trip.route.length === 0 ? [gap('no-route', trip.shop)] : []),
    ...(trip.routeGaps ?? []).map((missing) => gap(`route-${missing}`, trip.shop)),
    ...(isOrdered && !observations.some(({ kind }) => kind === 'tag') ? [gap('no-tags', trip.shop)] : []),
    ...(trip.route.length > 0 && trip.route.every(({ serverDate }) => serverTime(serverDate) === null)
      ? [gap('no-server-time', trip.shop)]
      : []),
  ];
}
