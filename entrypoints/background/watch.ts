/** Watching a trip: what is looked at besides when one of its pages was stored, and what follows from it for the shopper. */
import { database } from '../../utils/db';
import { signsIn } from '../../utils/page-signs';
import { kindOf, type Trip, type Visit } from '../../utils/records';
import { hostOf, siteOf } from '../../utils/route';
import { tellWarning } from './banner';
import { forgetCart } from './before-click';
import { noteCookies } from './cookies';
import { note } from './observations';
import { listenToOthers, tellOfVisit } from './roster';
import { lookForWarnings } from './warnings';

/** Called once a visit is stored. Never throws: the visit is safe already. */
export async function watch(visitId: string): Promise<void> {
  try {
    const visit = await database.visits.get(visitId);
    if (visit) await watchVisit(visit);
  } catch (error) {
    console.error('Hikae: a trip was not watched', error instanceof Error ? error.name : typeof error);
  }
}

async function watchVisit(visit: Visit) {
  const { tripId, tabId, url, id } = visit;
  const trip = tripId === null ? undefined : await database.trips.get(tripId);
  if (trip && siteOf(url) === trip.shop) await noteCookies(tabId, trip, hostOf(url) ?? '').catch(report);
  await noteSigns(visit, trip ?? null).catch(report);
  if (kindOf(visit) === 'confirmation') await forgetCart(siteOf(url) ?? '');
  tellOfVisit(visit);
  await listenToOthers();
  const found = await lookForWarnings(tripId === null ? { site: siteOf(url) ?? '' } : { tripId });
  // Otherwise they are shown with what was kept, once the picture is taken.
  const { captureState } = (await database.visits.get(id)) ?? visit;
  if (found?.length && captureState !== 'pending') await tellWarning(tabId, found, id);
}

/** What the page's own words say of the reward. A page without a trip may be the portal's: its trip is yet to come. */
async function noteSigns(visit: Visit, trip: Trip | null) {
  const site = siteOf(visit.url) ?? '';
  const isShop = trip?.shop === site;
  const row = await database.files.get(visit.text);
  if (!row) return;
  const found = signsIn(await row.blob.text(), kindOf(visit), { site: isShop ? 'shop' : 'portal' });
  // The trip may have come meanwhile.
  const now = await database.visits.get(visit.id);
  for (const { sign, quote } of found)
    await note({
      kind: 'sign',
      tripId: now?.tripId ?? null,
      site: trip?.shop ?? site,
      at: visit.seenAt,
      visitId: visit.id,
      sign,
      quote,
    });
}

const report = (error: unknown) =>
  console.info('Hikae: something was not looked at', error instanceof Error ? error.name : typeof error);
