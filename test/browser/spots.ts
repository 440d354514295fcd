/** Looks at places of stored pictures, decoded by the browser itself. */
import { z } from 'zod';
import type { Tile } from '../../utils/records';
import type { Driver } from './driver';
import type { Box } from './fields';

const Share = z.object({ black: z.number(), print: z.string() });
/** Share (0–1) of a place's pixels that are black, and all of its pixels as one number; null where no whole pixel of it lies in the picture. */
export type Share = z.infer<typeof Share>;

/** Looks at each place (CSS px of the page) in one tile. */
export async function lookAtSpots(
  driver: Driver,
  tile: Tile,
  boxes: readonly Box[],
): Promise<(Share | null)[]> {
  const scale = tile.pixelWidth / tile.width;
  const rects = boxes.map(({ x, y, width, height }) => ({
    left: (x - tile.x) * scale,
    top: (y - tile.y) * scale,
    right: (x + width - tile.x) * scale,
    bottom: (y + height - tile.y) * scale,
  }));
  return Share.nullable()
    .array()
    .parse(await driver.inExtension(inspect, tile.file, rects));
}

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Runs in the extension. */
async function inspect(sha256: string, rects: Rect[]): Promise<unknown[]> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const request = database.transaction('files').objectStore('files').get(sha256);
  const row = await new Promise<{ blob: Blob }>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  const bitmap = await createImageBitmap(row.blob);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const black = new Uint32Array(new Uint8Array([0, 0, 0, 255]).buffer)[0];
  return rects.map((rect) => {
    const [left, top] = [Math.max(0, Math.ceil(rect.left)), Math.max(0, Math.ceil(rect.top))];
    const [right, bottom] = [
      Math.min(width, Math.floor(rect.right)),
      Math.min(height, Math.floor(rect.bottom)),
    ];
    if (left >= right || top >= bottom) return null;
    let hits = 0;
    let print = 0;
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        const pixel = pixels[y * width + x] ?? 0;
        if (pixel === black) hits++;
        print = (Math.imul(print, 31) + pixel) >>> 0;
      }
    return { black: hits / ((right - left) * (bottom - top)), print: `${print}` };
  });
}
