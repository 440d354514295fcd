/** The recorder: a visit and its text are stored before anything else happens, and answered for only then. */
import { maskCardNumbers } from '../../utils/capture/card-numbers';
import { hashOfVisit } from '../../utils/custody';
import { database } from '../../utils/db';
import { isDiskFull } from '../../utils/db/disk-full';
import { asFile, keep } from '../../utils/db/keep';
import { readSettings } from '../../utils/db/settings';
import type { Recorded, Refusal, Sighting } from '../../utils/messages';
import { autoKinds, saveThreshold } from '../../utils/pages';
import type { Settings, Trip, Visit } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { advance } from '../../utils/trips';
import { tellRefused } from './banner';
import { deviceId } from './device';
import { photographNow, wakeLater } from './photographer';
import { tripFor } from './trips';

export interface From {
  tabId: number;
  incognito: boolean;
}

/** Records one sighting. The same visit id again changes nothing and is answered the same. Never throws: what failed is said in the answer. */
export async function record(sighting: Sighting, from: From): Promise<Recorded> {
  try {
    const known = await database.visits.get(sighting.visitId);
    if (known) return { saved: true, visitId: known.id, tripId: known.tripId };
    const trip = await tripFor(sighting, from.tabId);
    const why = refusal(sighting, from, await readSettings(database), trip);
    if (why) return { saved: false, why };
    const visit = await store(sighting, from, trip);
    const tripId = visit.tripId ?? (await joinLate(sighting, from.tabId));
    wakeLater();
    void photographNow(visit);
    return { saved: true, visitId: visit.id, tripId };
  } catch (error) {
    console.error('Hikae: a visit could not be stored', error instanceof Error ? error.name : typeof error);
    const why = isDiskFull(error) ? 'disk-full' : 'failed';
    void tellRefused(from.tabId, why);
    return { saved: false, why };
  }
}

/** The trip may have been opened while the visit was being stored. */
async function joinLate(sighting: Sighting, tabId: number): Promise<string | null> {
  const trip = await tripFor(sighting, tabId);
  if (trip) await database.visits.update(sighting.visitId, { tripId: trip.id });
  return trip?.id ?? null;
}

/** Why a page is not kept, or null. Nothing of a private window is kept without the user's yes, not even by hand. */
export function refusal(
  sighting: Sighting,
  from: From,
  settings: Settings,
  trip: Trip | null,
): Refusal | null {
  if (from.incognito && !settings.keepPrivate) return 'private';
  if (sighting.trigger === 'manual') return null;
  if (settings.sitesOff.includes(siteOf(sighting.url) ?? '')) return 'site-off';
  if (trip) return null;
  return autoKinds.includes(sighting.kind) && sighting.score >= saveThreshold ? null : 'not-worth';
}

async function store(sighting: Sighting, from: From, trip: Trip | null): Promise<Visit> {
  const { visitId, kind, ...seen } = sighting;
  const text = await asFile(new Blob([maskCardNumbers(sighting.text)], { type: 'text/plain;charset=utf-8' }));
  const visit: Visit = {
    ...seen,
    ...from,
    id: visitId,
    pageKind: kind,
    url: maskCardNumbers(sighting.url),
    title: maskCardNumbers(sighting.title),
    tripId: trip?.id ?? null,
    text: text.sha256,
    device: await deviceId(),
    captureState: 'pending',
    withdrawnAt: null,
  };
  const digest = await hashOfVisit(visit);
  await keep(database, async () => ({
    files: [text],
    events: [{ at: visit.seenAt, action: 'visit-recorded', subject: visit.id, digest }],
    write: async () => {
      await database.visits.put(visit);
      const stored = trip && (await database.trips.get(trip.id));
      if (stored) await database.trips.put(advance(stored, visit));
    },
  }));
  return visit;
}
