/** What the extension kept of a page, as pictures that can be compared. */
import type { Capture } from '../../utils/records';
import type { Driver } from '../browser/driver';
import { type Box, blank, decode, paste, type Raster, resize, scaled } from './raster';

export interface Picture {
  picture: Raster;
  /** Where its top left lies on the page, device px. */
  x: number;
  y: number;
  masks: Box[];
  /** Bytes of the stored pictures. */
  bytes: number;
}

/** The tiles of a capture as one picture, as large as the page in device px; null when it has none. Masks are relative to it. */
export async function pictureOf(
  driver: Driver,
  { tiles, viewport, masks }: Capture,
): Promise<Picture | null> {
  if (tiles.length === 0) return null;
  const { dpr } = viewport;
  const [x, y] = [Math.min(...tiles.map((tile) => tile.x)), Math.min(...tiles.map((tile) => tile.y))];
  const parts: { part: Raster; left: number; top: number }[] = [];
  let bytes = 0;
  for (const tile of tiles) {
    const file = await pngOf(driver, tile.file);
    bytes += file.bytes;
    const part = inSize(decode(file.png), tile.width * dpr, tile.height * dpr);
    parts.push({ part, left: Math.round((tile.x - x) * dpr), top: Math.round((tile.y - y) * dpr) });
  }
  const picture = blank(
    Math.max(...parts.map(({ part, left }) => left + part.width)),
    Math.max(...parts.map(({ part, top }) => top + part.height)),
  );
  for (const { part, left, top } of parts) paste(picture, part, left, top);
  // Black reaches a device px beyond the mask: where it was rounded, nothing may show.
  const moved = masks.map((mask) => grown(scaled({ ...mask, x: mask.x - x, y: mask.y - y }, dpr)));
  return { picture, x: Math.round(x * dpr), y: Math.round(y * dpr), masks: moved, bytes };
}

/** A picture in the screen's scale. The last row of a fraction of a px is there or not, as the browser rounds: that is no other scale. */
function inSize(picture: Raster, width: number, height: number): Raster {
  const same = Math.abs(picture.width - width) <= 1 && Math.abs(picture.height - height) <= 1;
  return same ? picture : resize(picture, Math.round(width), Math.round(height));
}

const grown = ({ x, y, width, height }: Box): Box => ({ x, y, width: width + 2, height: height + 2 });

/** A stored picture as PNG; others are converted by the browser, which can read all that it wrote. `bytes` are those stored. */
async function pngOf(driver: Driver, sha256: string): Promise<{ png: Buffer; bytes: number }> {
  const { base64, bytes } = await driver.inExtension(readPng, sha256);
  return { png: Buffer.from(base64, 'base64'), bytes };
}

/** Runs in the extension. */
async function readPng(sha256: string): Promise<{ base64: string; bytes: number }> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const request = database.transaction('files').objectStore('files').get(sha256);
  const row = await new Promise<{ blob: Blob } | undefined>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  if (!row) throw new Error(`No file ${sha256}`);
  const asPng = async () => {
    const bitmap = await createImageBitmap(row.blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return canvas.convertToBlob({ type: 'image/png' });
  };
  const blob = row.blob.type === 'image/png' ? row.blob : await asPng();
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
  return { base64: address.slice(address.indexOf(',') + 1), bytes: row.blob.size };
}
