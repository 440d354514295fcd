/** Two rows of one trip made one. */
import { editLines, hashOfEdit } from '../../custody';
import { hashOfMerging, lastSorted } from '../../custody/moves';
import type { CustodyLine, JoinedTrip, Trip, TripEdit, TripListing } from '../../records';
import { asRead, withEdit } from '../../trips';

type Lines = readonly CustodyLine[];

/** `lines`: all about this trip and those that were joined to it, of both logs. */
export async function mergeTrip(here: Trip, there: Trip, lines: Lines): Promise<Trip> {
  const [first, second] = changedAt(there) > changedAt(here) ? [there, here] : [here, there];
  const edits = await editsInOrder([...(here.edits ?? []), ...(there.edits ?? [])], here.id, lines);
  const {
    edits: _,
    listings: __,
    joined: ___,
    merged: ____,
    withdrawnAt: _____,
    ...read
  } = readOf(first, second);
  const listings = mergeListings(here.listings ?? [], there.listings ?? []);
  const joined = await standing(here, there, lines);
  const plain: Trip = {
    ...read,
    ...(listings.length > 0 && { listings }),
    ...(joined.length > 0 && { joined }),
    ...fate(here, there, lines),
  };
  const last = edits.at(-1);
  return last ? withEdit({ ...plain, ...(edits.length > 1 && { edits: edits.slice(0, -1) }) }, last) : plain;
}

/** When anything of a trip was said or seen last, as far as the trip tells. */
function changedAt(trip: Trip): string {
  const { openedAt, statusAt = {}, edits = [], listings = [], joined = [], merged } = trip;
  return [
    openedAt,
    ...Object.values(statusAt),
    ...edits.map(({ at }) => at),
    ...listings.flatMap(({ at, takenBackAt = at }) => [at, takenBackAt]),
    ...joined.map(({ at }) => at),
    merged?.at ?? '',
  ].reduce((last, at) => (at > last ? at : last));
}

/** What the pages say: the later row, filled up with what only the other knows. */
function readOf(one: Trip, two: Trip): Trip {
  const [first, second] = [asRead(one), asRead(two)];
  const { route, routeGaps, networks } = second.route.length > first.route.length ? second : first;
  const knowsOffer = [first.offer.name, first.offer.url, first.offer.reward].some((known) => known !== null);
  const { amount, amountSeen } = first.amount === null ? second : first;
  const { routeGaps: _, amountSeen: __, statusAt: ___, supplied: ____, splitFrom: _____, ...rest } = first;
  const statusAt = { ...first.statusAt, ...earliest(first.statusAt, second.statusAt) };
  const supplied = { ...second.supplied, ...first.supplied };
  const splitFrom = first.splitFrom ?? second.splitFrom;
  return {
    ...rest,
    portal: first.portal ?? second.portal,
    offer: knowsOffer ? first.offer : second.offer,
    orderNumber: first.orderNumber ?? second.orderNumber,
    amount,
    anchors: { ...second.anchors, ...first.anchors },
    openedAt: first.openedAt < second.openedAt ? first.openedAt : second.openedAt,
    networks,
    route,
    ...(routeGaps && { routeGaps }),
    ...(amountSeen && { amountSeen }),
    ...((first.statusAt || second.statusAt) && { statusAt }),
    ...((first.supplied || second.supplied) && { supplied }),
    ...(splitFrom && { splitFrom }),
  };
}

function earliest(one: Trip['statusAt'] = {}, two: Trip['statusAt'] = {}): NonNullable<Trip['statusAt']> {
  const all = { ...one };
  for (const [status, at] of Object.entries(two) as [Trip['status'], string][]) {
    const known = all[status];
    if (known === undefined || at < known) all[status] = at;
  }
  return all;
}

/** Every edit once, as the log has them; what the log does not know comes first, where it changes nothing. */
async function editsInOrder(edits: readonly TripEdit[], tripId: string, lines: Lines): Promise<TripEdit[]> {
  const left = new Map<string, TripEdit>();
  for (const edit of edits) left.set(await hashOfEdit(tripId, edit), edit);
  const logged = editLines(lines, tripId).flatMap(({ digest }) => {
    const edit = left.get(digest ?? '');
    left.delete(digest ?? '');
    return edit ?? [];
  });
  return [...left.values(), ...logged];
}

/** All of both, in the order of their answers; one that was taken back anywhere is taken back. */
function mergeListings(here: readonly TripListing[], there: readonly TripListing[]): TripListing[] {
  const all = new Map<string, TripListing>();
  for (const listing of [...here, ...there]) {
    const key = `${listing.at} ${listing.answer} ${listing.visitId} ${listing.row}`;
    const known = all.get(key);
    if (!known || (!known.takenBackAt && listing.takenBackAt)) all.set(key, listing);
  }
  return [...all.values()].toSorted((a, b) => a.at.localeCompare(b.at));
}

/** Trips that stand joined to this one by the log's last word on each. */
async function standing(here: Trip, there: Trip, lines: Lines): Promise<JoinedTrip[]> {
  const last = lastSorted(lines);
  const all = new Map(
    [...(there.joined ?? []), ...(here.joined ?? [])].map((one) => [`${one.tripId} ${one.at}`, one]),
  );
  const kept: JoinedTrip[] = [];
  for (const one of all.values()) {
    const line = last.get(one.tripId);
    const stands =
      line?.action === 'trip-merged' && line.digest === (await hashOfMerging(one.tripId, here.id));
    if (line ? stands && line.at === one.at : here.joined?.includes(one)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.at.localeCompare(b.at));
}

/** Whether it was joined to another, or deleted: the former by the log, the latter as it is here. */
function fate(here: Trip, there: Trip, lines: Lines): Pick<Trip, 'merged' | 'withdrawnAt'> {
  const line = lastSorted(lines).get(here.id);
  const told =
    line?.action === 'trip-merged' ? (one: Trip) => one.merged?.at === line.at : (one: Trip) => !one.merged;
  const { merged, withdrawnAt } = line && !told(here) && told(there) ? there : here;
  return { ...(merged && { merged }), ...(withdrawnAt !== undefined && { withdrawnAt }) };
}
