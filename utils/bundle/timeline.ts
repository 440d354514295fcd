/** Everything that happened, in order: `timeline.csv` for spreadsheets, `timeline.jsonl` for programs. */
import { type Hop, kindOf, roleOf } from '../records';
import type { BundleCase } from './case';
import type { FilledDocument } from './documents';
import type { FilledExhibit } from './exhibits';

export interface Moment {
  /** UTC ISO. */
  at: string;
  local: string;
  event: string;
  exhibit: number | null;
  page: string | null;
  status: number | null;
  serverDate: string | null;
  network: string | null;
  title: string | null;
  url: string | null;
  detail: string | null;
}

const nothing = {
  exhibit: null,
  page: null,
  status: null,
  serverDate: null,
  network: null,
  title: null,
  url: null,
};

/** The moments of a case, oldest first. `local` is the time in the case's zone. */
export function timelineOf(
  { trip, zone, custody }: BundleCase,
  exhibits: readonly FilledExhibit[],
  documents: readonly FilledDocument[],
  localTime: (at: string) => string,
): Moment[] {
  const moment = (at: string, event: string, rest: Partial<Moment>): Moment => {
    return { ...nothing, detail: null, ...rest, at, local: `${localTime(at)} ${zone}`, event };
  };
  const anchors = Object.entries(trip?.anchors ?? {}).flatMap(([name, at]) =>
    at ? [moment(at, name, {})] : [],
  );
  const route = routeOf(trip?.route ?? null, exhibits).map((hop) =>
    moment(hop.at, `route-${hop.kind}`, ofHop(hop)),
  );
  const seen = exhibits.map(({ number, visit }) => {
    const { title, url, trigger } = visit;
    const page = kindOf(visit);
    return moment(visit.seenAt, 'seen', { exhibit: number, page, title, url, detail: trigger });
  });
  const taken = exhibits.flatMap(({ number, visit, folders }) =>
    folders.flatMap(({ capture }) => {
      if (!capture) return [];
      const rest = { exhibit: number, page: kindOf(visit), serverDate: capture.serverDate ?? null };
      return [moment(capture.takenAt, 'captured', { ...rest, url: visit.url, detail: capture.method })];
    }),
  );
  const papers = documents.flatMap(({ number, document }) => {
    const { addedAt, mail, name } = document;
    const rest = { exhibit: number, title: name, detail: roleOf(document) };
    const added = moment(addedAt, 'document-added', rest);
    return mail?.date ? [moment(mail.date, 'mail', { ...rest, title: mail.subject }), added] : [added];
  });
  const sorted = sortings(trip, custody, exhibits).map(({ at, event, ...rest }) => moment(at, event, rest));
  return [...anchors, ...route, ...seen, ...taken, ...papers, ...sorted].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
}

type Sorting = Pick<Moment, 'at' | 'event'> & Partial<Moment>;

/** What the user sorted by hand: pages put to a trip, each time; trips joined to this one; what it was split off from. */
function sortings(
  trip: BundleCase['trip'],
  custody: BundleCase['custody'],
  exhibits: readonly FilledExhibit[],
): Sorting[] {
  const pages = new Map(exhibits.map((exhibit) => [exhibit.visit.id, exhibit]));
  const moved = custody.flatMap(({ action, subject, at }): Sorting[] => {
    const page = action === 'visit-moved' ? pages.get(subject) : undefined;
    if (!page) return [];
    const { title, url } = page.visit;
    return [{ at, event: 'moved-by-hand', exhibit: page.number, page: kindOf(page.visit), title, url }];
  });
  const joined = (trip?.joined ?? []).map(
    ({ at, clicked }): Sorting => ({ at, event: 'joined-by-hand', detail: clicked }),
  );
  const split = trip?.splitFrom ? [{ at: trip.splitFrom.at, event: 'split-by-hand' }] : [];
  return [...moved, ...joined, ...split];
}

/** The route to show: the trip's, or for a page on its own that of its first capture. */
export function routeOf(route: readonly Hop[] | null, exhibits: readonly FilledExhibit[]): readonly Hop[] {
  return (
    route ?? exhibits.flatMap(({ folders }) => folders).find(({ capture }) => capture)?.capture?.route ?? []
  );
}

const ofHop = (hop: Hop): Partial<Moment> => ({
  status: hop.status ?? null,
  serverDate: hop.serverDate ?? null,
  network: hop.network ?? null,
  url: hop.url,
  detail: hop.error ?? (hop.fromCache ? 'from cache' : null),
});

const columns = [
  'at',
  'local',
  'event',
  'exhibit',
  'page',
  'status',
  'serverDate',
  'network',
  'title',
  'url',
  'detail',
] as const satisfies readonly (keyof Moment)[];

/**
 * CSV with a byte-order mark, so that spreadsheets read it as UTF-8. A cell that a spreadsheet would run as a formula gets a `'` before it
 * (https://owasp.org/www-community/attacks/CSV_Injection, read 2026-11-22).
 */
export function asCsv(moments: readonly Moment[]): string {
  const rows = [columns, ...moments.map((moment) => columns.map((column) => moment[column]))];
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  const safe = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
