/** The recorder: a visit and its text are stored before anything else happens, and answered for only then. */
import { maskAddress } from '../../utils/capture/card-numbers';
import { maskText, storedAddress } from '../../utils/capture/mask-text';
import type { Own } from '../../utils/capture/personal';
import { hashOfVisit } from '../../utils/custody';
import { database } from '../../utils/db';
import { isAwaitedAt } from '../../utils/db/awaited';
import { isDiskFull } from '../../utils/db/disk-full';
import { isRead } from '../../utils/db/facts';
import { addJob, newJob } from '../../utils/db/jobs';
import { asFile, keep } from '../../utils/db/keep';
import { withConnection } from '../../utils/db/reconnect';
import { readSettings } from '../../utils/db/settings';
import { standingTrip } from '../../utils/db/successor';
import type { Recorded, Sighting } from '../../utils/messages';
import { withOffer } from '../../utils/offers';
import { applyCorrection } from '../../utils/page-corrections';
import type { Trip, Visit } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { advance, isFree } from '../../utils/trips';
import { tellRefused } from './banner';
import { deviceId } from './device';
import { wakeLater, workNow } from './jobs';
import { landingKey, remembered } from './lineage';
import { wantedOf } from './methods';
import { routeTo } from './observer';
import { offerSeen, plainOffer } from './offers';
import { ownWordsOn } from './personal';
import { refusal } from './refusal';
import { refreshTrip } from './reminders';
import { tripFor } from './trips';
import { watch } from './watch';

export interface From {
  tabId: number;
  incognito: boolean;
  container?: string;
}

/** Records one sighting. The same visit id again changes nothing and is answered the same. Never throws: what failed is said in the answer. */
export async function record(sighting: Sighting, from: From): Promise<Recorded> {
  try {
    return await withConnection(database, () => recordOnce(sighting, from));
  } catch (error) {
    console.error('Hikae: a visit could not be stored', error instanceof Error ? error.name : typeof error);
    const why = isDiskFull(error) ? 'disk-full' : 'failed';
    void tellRefused(from.tabId, why);
    return { saved: false, why };
  }
}

async function recordOnce(sent: Sighting, from: From): Promise<Recorded> {
  const known = await database.visits.get(sent.visitId);
  if (known) return { saved: true, visitId: known.id, tripId: known.tripId };
  const settings = await readSettings(database);
  // Whoever looks for its trip remembers the tab.
  if (from.incognito && !settings.keepPrivate) return { saved: false, why: 'private' };
  const trip = await tripFor(sent, from.tabId);
  const sighting = applyCorrection({ ...sent, url: maskAddress(sent.url) }, settings.corrections);
  const landed = trip !== null && (await isLanding(sighting.url, trip, from.tabId));
  const awaited =
    sighting.kind === 'account' &&
    !trip &&
    (await isAwaitedAt(database, sighting.url, new Date().toISOString()));
  const why =
    refusal(sighting, from, settings, { trip, landed, awaited }) ??
    ((await isFlood(sighting)) ? 'too-many' : null);
  if (why) return { saved: false, why };
  const own = settings.maskPersonal ? await ownWordsOn(from.tabId, sent.text) : null;
  const visit = await store(sighting, from, trip, own);
  const tripId = visit.tripId ?? (await joinLate(sighting, from.tabId));
  wakeLater();
  void workNow(visit);
  // Entered, ordered: what is due follows from it. A page whose terms are read has its turn after that.
  if (tripId && !isRead(visit)) void refreshTrip(tripId);
  void watch(visit.id);
  return { saved: true, visitId: visit.id, tripId };
}

/** The trip may have been opened while the visit was being stored. */
async function joinLate(sighting: Sighting, tabId: number): Promise<string | null> {
  const trip = await tripFor(sighting, tabId);
  const visit = trip && (await database.visits.get(sighting.visitId));
  if (!trip || !visit) return null;
  return database.transaction('rw', database.visits, database.trips, async () => {
    const [now, standing] = [await database.visits.get(visit.id), await standingTrip(database, trip.id)];
    if (!now || !standing || !isFree(now)) return now?.tripId ?? null;
    await database.visits.update(now.id, { tripId: standing.id });
    await database.trips.put(withOffer(advance(standing, now), await seenOn(standing.id)));
    return standing.id;
  });
}

/** Whether the page is the one the trip's click led to: it is proof whatever it is. */
const isLanding = async (url: string, { shop }: Trip, tabId: number) =>
  siteOf(url) === shop && (await remembered(landingKey(tabId))) !== null;

/** Pages of one site that are kept by themselves within `floodMs`. A page that reports more is broken or means harm. */
const floodLimit = 40;
const floodMs = 10 * 60_000;

async function isFlood({ trigger, seenAt, url }: Sighting): Promise<boolean> {
  if (trigger === 'manual') return false;
  const since = new Date(Date.parse(seenAt) - floodMs).toISOString();
  const site = siteOf(url);
  const recent = database.visits.where('seenAt').aboveOrEqual(since);
  return (
    (await recent.filter((visit) => visit.trigger === 'auto' && siteOf(visit.url) === site).count()) >=
    floodLimit
  );
}

/** Where a text was cut, a number may have been cut with it: its digits go. */
function maskedText({ text, textCut }: Sighting, own: readonly Own[] | null) {
  return maskText(textCut ? text.replace(/[\d０-９][\d０-９\s-]{0,40}$/, '') : text, own);
}

const seenOn = (tripId: string) => database.visits.where({ tripId }).toArray();

/** @param own the shopper's own words, or null where personal data is kept */
async function store(sighting: Sighting, from: From, trip: Trip | null, own: Own[] | null): Promise<Visit> {
  const { visitId, kind, ...seen } = sighting;
  const plain = (words: string) => maskText(words, own).text;
  const { text: kept, masked } = maskedText(sighting, own);
  const text = await asFile(new Blob([kept], { type: 'text/plain;charset=utf-8' }));
  const route = await routeTo(from.tabId, sighting.url);
  const offer = await offerSeen(from.tabId, sighting.url);
  const address = storedAddress(sighting.url, own !== null);
  const visit: Visit = {
    ...seen,
    ...from,
    id: visitId,
    url: address,
    pageKind: kind,
    title: plain(sighting.title),
    signals: sighting.signals.map((signal) =>
      signal.found === undefined ? signal : { ...signal, found: plain(signal.found) },
    ),
    route: own ? route.map((hop) => ({ ...hop, url: storedAddress(hop.url, true) })) : route,
    tripId: trip?.id ?? null,
    text: text.sha256,
    ...(masked.length ? { masked } : {}),
    ...(offer ? { offer: plainOffer(offer, address, plain) } : {}),
    device: await deviceId(),
    captureState: 'pending',
    withdrawnAt: null,
  };
  const digest = await hashOfVisit(visit);
  await keep(database, async () => {
    // The same sighting, sent again while the first was being stored.
    if (await database.visits.get(visit.id)) return null;
    return {
      files: [text],
      events: [{ at: visit.seenAt, action: 'visit-recorded', subject: visit.id, digest }],
      write: async () => {
        // The trip may have been joined to another, or deleted, while this was being stored.
        const standing = trip && (await standingTrip(database, trip.id));
        const stored = standing && !standing.withdrawnAt ? standing : null;
        await database.visits.add({ ...visit, tripId: stored?.id ?? null });
        await addJob(
          database,
          newJob(visit.id, 'picture', new Date().toISOString(), { payload: wantedOf(visit) }),
        );
        if (isRead(visit)) await addJob(database, newJob(visit.id, 'reading', new Date().toISOString()));
        if (stored) await database.trips.put(withOffer(advance(stored, visit), await seenOn(stored.id)));
      },
    };
  });
  return (await database.visits.get(visit.id)) ?? visit;
}
