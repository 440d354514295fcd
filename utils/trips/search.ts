/** The list of all trips: what a line of it says, and finding, filtering, ordering and grouping lines. Pure, and fast over thousands. */
import { type Trip, type TripStatus, tripStatuses } from '../records';

export interface Sum {
  value: number;
  currency: string;
}

export interface TripLine {
  trip: Trip;
  /** The next date of it, `YYYY-MM-DD`; null where none is known. */
  next: string | null;
  /** What may still come or be lost; null where nothing is known of it, or it is over. */
  stake: Sum | null;
  /** What it is found by. */
  words: string;
}

export const tripSorts = ['newest', 'next', 'stake'] as const;
export type TripSort = (typeof tripSorts)[number];

export interface TripQuery {
  text: string;
  /** Null: any. */
  status: TripStatus | null;
  sort: TripSort;
}

/** Width, case and kana do not matter to who searches: `ＡＢＣ` is found by `abc`, `カード` by `かーど`. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const over: readonly TripStatus[] = ['paid', 'expired'];

/** A rate comes to money once the amount is known: `5 %` of it, or so many points for each 100 of it. */
export function stakeOf({ status, offer: { reward, currency }, amount }: Trip): Sum | null {
  if (reward === null || over.includes(status)) return null;
  const unit = currency ?? '';
  if (unit === '%' && amount) return { value: (amount.value * reward) / 100, currency: amount.currency };
  const [, points, per, money] = /^(.+)\/(?:(\d+) )?([A-Z]{3})$/.exec(unit) ?? [];
  if (points && amount && amount.currency === money)
    return { value: Math.floor(amount.value / Number(per ?? 1)) * reward, currency: points };
  return { value: reward, currency: unit };
}

/** The line of a trip. `next`: its next date, `YYYY-MM-DD`. */
export function lineOf(trip: Trip, next: string | null): TripLine {
  const { shop, portal, offer, orderNumber } = trip;
  const words = [shop, portal?.name, portal?.host, offer.name, offer.id, orderNumber];
  // Order numbers are typed with their hyphens or without.
  const plainNumber = orderNumber?.replace(/[^\p{L}\p{N}]/gu, '');
  const text = [...words, plainNumber].filter(Boolean).join('\n');
  return { trip, next, stake: stakeOf(trip), words: folded(text) };
}

/** The lines that hold every word of the query and are in its status, in its order. */
export function searchTrips(lines: readonly TripLine[], { text, status, sort }: TripQuery): TripLine[] {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  const found = lines.filter(
    ({ trip, words }) =>
      (status === null || trip.status === status) && wanted.every((word) => words.includes(word)),
  );
  return found.sort(orders[sort](found));
}

type Compare = (a: TripLine, b: TripLine) => number;

const newest: Compare = (a, b) => compare(b.trip.openedAt, a.trip.openedAt) || compare(b.trip.id, a.trip.id);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const orders: Record<TripSort, (lines: readonly TripLine[]) => Compare> = {
  newest: () => newest,
  next: () => (a, b) => compare(a.next ?? '~', b.next ?? '~') || newest(a, b),
  stake: byStake,
};

/** No rate of exchange is known here: sums of one currency stand together, the commonest currency first. */
function byStake(lines: readonly TripLine[]): Compare {
  const counts = new Map<string, number>();
  for (const { stake } of lines) if (stake) counts.set(stake.currency, (counts.get(stake.currency) ?? 0) + 1);
  const rank = ({ stake }: TripLine) => (stake ? -(counts.get(stake.currency) ?? 0) : 1);
  return (a, b) =>
    rank(a) - rank(b) ||
    compare(a.stake?.currency ?? '', b.stake?.currency ?? '') ||
    (b.stake?.value ?? 0) - (a.stake?.value ?? 0) ||
    newest(a, b);
}

/** How many trips are in each status, those without any left out. */
export function countByStatus(lines: readonly TripLine[]): { status: TripStatus; count: number }[] {
  const counts = new Map<TripStatus, number>();
  for (const { trip } of lines) counts.set(trip.status, (counts.get(trip.status) ?? 0) + 1);
  return tripStatuses.flatMap((status) => {
    const count = counts.get(status);
    return count ? [{ status, count }] : [];
  });
}

export interface TripGroup {
  /** Null: trips without a portal. */
  portal: string | null;
  lines: TripLine[];
}

/** By what trips of one portal are told from others; null without a portal. */
export const portalKey = ({ portal }: Pick<Trip, 'portal'>): string | null =>
  portal && (portal.id ?? (portal.host || portal.name));

/** By portal, the portal of the first line first; lines stay in their order. */
export function byPortal(lines: readonly TripLine[]): TripGroup[] {
  const groups = new Map<string | null, TripGroup>();
  for (const line of lines) {
    const portal = line.trip.portal;
    const key = portalKey(line.trip);
    const group = groups.get(key) ?? { portal: portal?.name ?? null, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()];
}
