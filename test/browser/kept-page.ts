/** One page of a trip as the extension keeps it, put into its database: sealed, in the log, with a picture of two pieces. */
import { PNG } from 'pngjs';
import {
  type CustodyEvent,
  chainLines,
  genesis,
  hashOfVisit,
  sealCapture,
  sha256,
} from '../../utils/custody';
import type { Capture, CustodyLine, Rect, TextPlaces, Trip, Visit } from '../../utils/records';
import { captureRecord, tripRecord, visitRecord } from '../fixtures/records';
import type { Driver } from './driver';
import { until } from './until';

/** CSS px of the page, and how many of its picture's px each is. */
export const size = { width: 800, height: 1_200 };
export const dpr = 2;
const pieceHeight = 700;

/** A line of the page, with its box. */
export interface Line {
  text: string;
  box: Rect;
}

export interface KeptPage {
  trip: Trip;
  visit: Visit;
  capture: Capture;
}

interface Bytes {
  sha256: string;
  type: string;
  base64: string;
}

/** Puts the trip with its page into the extension's database. Every line is a blue bar in the picture; `noise` fills the rest with grey of any shade, which no picture format makes small. */
export async function keepPage(
  driver: Driver,
  lines: readonly Line[],
  visit: Partial<Visit>,
  noise?: () => number,
): Promise<KeptPage> {
  const files: Bytes[] = [];
  const file = async (content: Buffer, type: string) => {
    const digest = await sha256(new Uint8Array(content));
    files.push({ sha256: digest, type, base64: content.toString('base64') });
    return digest;
  };
  const words = lines.map(({ text }) => text).join('\n');
  const text = await file(Buffer.from(words), 'text/plain');
  const snapshot = await file(Buffer.from(`<!doctype html><p>${words}`), 'text/html');
  const places = await file(Buffer.from(JSON.stringify(placesOf(lines))), 'application/json');
  const tiles = [];
  for (const y of [0, pieceHeight]) {
    const height = Math.min(pieceHeight, size.height - y);
    const piece = pieceOf(lines, y, height, noise);
    const pixels = { pixelWidth: size.width * dpr, pixelHeight: height * dpr };
    tiles.push({ file: await file(piece, 'image/png'), x: 0, y, width: size.width, height, ...pixels });
  }
  const picture = tiles[0]?.file ?? null;
  const trip = tripRecord({ shop: 'shop.test' });
  const seen = visitRecord({ tripId: trip.id, text, captureState: 'kept', ...visit });
  const files2 = { picture, thumbnail: picture, text, places, snapshot };
  const {
    contentHash: _,
    prevHash: __,
    hash: ___,
    ...draft
  } = captureRecord({
    visitId: seen.id,
    method: 'full-native',
    files: files2,
    tiles,
    page: size,
  });
  const capture = await sealCapture(draft, seen.url, genesis);
  const custody = await logOf(seen, capture);
  await until('the database', () => driver.inExtension(hasRedactions));
  await driver.inExtension(put, { trips: [trip], visits: [seen], captures: [capture], custody }, files);
  return { trip, visit: seen, capture };
}

async function logOf(visit: Visit, capture: Capture): Promise<CustodyLine[]> {
  const at = visit.seenAt;
  const events: CustodyEvent[] = [
    { at, action: 'visit-recorded', subject: visit.id, digest: await hashOfVisit(visit) },
    { at, action: 'capture-kept', subject: capture.id, digest: capture.hash },
  ];
  return chainLines(null, events);
}

const placesOf = (lines: readonly Line[]): TextPlaces => ({
  version: 1,
  page: size,
  blocks: lines.map(({ text, box }) => ({ text, boxes: [box], starts: [0], seen: 'visible', small: false })),
  cut: false,
});

function pieceOf(lines: readonly Line[], top: number, height: number, noise?: () => number): Buffer {
  const png = new PNG({ width: size.width * dpr, height: height * dpr });
  png.data.fill(255);
  for (let i = 0; noise && i < png.data.length; i += 4) png.data.fill(256 * noise(), i, i + 3);
  for (const { box } of lines)
    for (let y = Math.max(0, box.y - top) * dpr; y < Math.min(height, box.y + box.height - top) * dpr; y++)
      for (let x = box.x * dpr; x < (box.x + box.width) * dpr; x++)
        png.data.set([20, 60, 200, 255], (y * png.width + x) * 4);
  return PNG.sync.write(png);
}

async function hasRedactions(): Promise<boolean> {
  const known = await indexedDB.databases();
  return known.some(({ name, version }) => name === 'hikae' && (version ?? 0) >= 80);
}

/** Runs in the extension. */
async function put(stores: Record<string, readonly object[]>, files: readonly Bytes[]): Promise<void> {
  const blobs = files.map(({ sha256: digest, type, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return { sha256: digest, type, bytes: bytes.length, blob: new Blob([bytes], { type }) };
  });
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = Object.entries({ ...stores, files: blobs });
  const writing = database.transaction(
    all.map(([name]) => name),
    'readwrite',
  );
  for (const [name, rows] of all) for (const row of rows) writing.objectStore(name).put(row);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}
