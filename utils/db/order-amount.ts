/** What was paid, read from the kept pages of an order. */

import type { HikaeDatabase } from '../db';
import { findIn } from '../document-found';
import { kindOf, type Trip, type Visit } from '../records';
import { siteOf } from '../route';
import { withAmount } from '../trips';

/**
 * Reads the sum of a trip's order, where none is known: from the page that says that it is complete, else from the latest checkout
 * before it. What is said in two ways is not read. @returns whether one was found
 */
export async function readOrderAmount(database: HikaeDatabase, tripId: string): Promise<boolean> {
  const trip = await database.trips.get(tripId);
  if (!trip?.anchors.purchased || trip.amount) return false;
  const visits = await database.visits.where({ tripId }).toArray();
  for (const visit of pagesOfOrder(trip, visits)) {
    const text = await database.files.get(visit.text);
    const found = text && findIn(await text.blob.text(), { at: visit.seenAt, zone: visit.zone }).amount;
    if (!found) continue;
    await database.trips.where({ id: tripId }).modify((row, ref) => {
      ref.value = withAmount(row, found, visit.id);
    });
    return true;
  }
  return false;
}

function pagesOfOrder({ shop }: Trip, visits: readonly Visit[]): Visit[] {
  const latestFirst = visits
    .filter(({ url, withdrawnAt }) => withdrawnAt === null && siteOf(url) === shop)
    .sort((a, b) => Date.parse(b.seenAt) - Date.parse(a.seenAt));
  const complete = latestFirst.filter((visit) => kindOf(visit) === 'confirmation');
  const before = complete.at(-1)?.seenAt ?? '';
  const checkouts = latestFirst.filter((visit) => kindOf(visit) === 'checkout' && visit.seenAt <= before);
  // One checkout only: what stood there earlier may have been changed since.
  return [...complete, ...checkouts.slice(0, 1)];
}
