/** A trip with much evidence, sealed and logged as the extension keeps it: its pictures are random bytes, which no ZIP makes smaller. */
import { type CustodyEvent, chainLines, hashOfVisit, sealCapture } from '../../utils/custody';
import type { Capture, Visit } from '../../utils/records';
import type { Driver } from '../browser/driver';
import { captureRecord, tripRecord, visitRecord } from '../fixtures/records';
import { putManyRows } from './put-rows';

export interface Evidence {
  /** Pages, each with a picture of so many bytes. */
  pages: number;
  bytes: number;
}

const at = '2026-11-01T00:00:00.000Z';
/** What goes along besides the ZIP is made of pictures; these are none. */
const zipAlone = {
  key: 'recipient',
  value: { id: 'zip', target: 4_000_000, accepts: [], maxFiles: null, maxPages: null, language: null },
};

/** Stores the trip; resolves with its id. The database must be there, and nothing in its log. */
export async function fillTrip(driver: Driver, evidence: Evidence): Promise<string> {
  const trip = tripRecord({ openedAt: at });
  const { text, pictures } = await driver.inExtension(keepFiles, evidence);
  const visits: Visit[] = [];
  const captures: Capture[] = [];
  const events: CustodyEvent[] = [];
  for (const [i, picture] of pictures.entries()) {
    const url = `https://shop.test/page/${i}`;
    const visit = visitRecord({ tripId: trip.id, url, seenAt: at, text, captureState: 'kept' });
    const files = { picture, thumbnail: null, text };
    const draft = captureRecord({ visitId: visit.id, takenAt: at, method: 'full-native', files });
    const { contentHash: _, prevHash, hash: __, ...unsealed } = draft;
    const capture = await sealCapture(unsealed, url, prevHash);
    visits.push(visit);
    captures.push(capture);
    events.push(
      { at, action: 'visit-recorded', subject: visit.id, digest: await hashOfVisit(visit) },
      { at, action: 'capture-kept', subject: capture.id, digest: capture.hash },
    );
  }
  const custody = await chainLines(null, events);
  await putManyRows(driver, { trips: [trip], settings: [zipAlone], visits, captures, custody });
  return trip.id;
}

/** Runs in the extension: stores a text and the pictures, and tells their names. */
async function keepFiles({ pages, bytes }: Evidence): Promise<{ text: string; pictures: string[] }> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const keep = async (content: BlobPart, type: string) => {
    const blob = new Blob([content], { type });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
    const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const writing = database.transaction('files', 'readwrite');
    writing.objectStore('files').put({ sha256, type, bytes: blob.size, blob });
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
    return sha256;
  };
  const text = await keep('text', 'text/plain');
  const pictures: string[] = [];
  const random = new Uint8Array(bytes);
  for (let i = 0; i < pages; i++) {
    for (let from = 0; from < bytes; from += 65_536)
      crypto.getRandomValues(random.subarray(from, from + 65_536));
    // Files are what their first bytes say: others would be deflated, which pictures are not.
    random.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    pictures.push(await keep(random, 'image/png'));
  }
  database.close();
  return { text, pictures };
}
