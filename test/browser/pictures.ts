/** Looks at the pixels of stored pictures, decoded by the browser itself. */
import { z } from 'zod';
import type { Capture } from '../../utils/records';
import type { Driver } from './driver';

const Look = z.object({
  width: z.number(),
  height: z.number(),
  /** Different colours among sampled pixels outside the masks. */
  colours: z.number(),
  /** Share (0–1) of the sampled pixels outside the masks that have the commonest colour. */
  commonest: z.number(),
  /** For each mask that lies in the picture: the share (0–1) of its pixels that are black. */
  masked: z.array(z.number()),
});
export type Look = z.infer<typeof Look>;

/** Decodes the first tile of a capture and looks at its masks (where they lie in it) and at the rest. */
export async function lookAt(driver: Driver, capture: Capture): Promise<Look> {
  const [tile] = capture.tiles;
  if (!tile) throw new Error(`${capture.method} has no picture (${capture.incomplete ?? 'complete'})`);
  const scale = tile.pixelWidth / tile.width;
  const rects = capture.masks.map(({ x, y, width, height }) => ({
    left: (x - tile.x) * scale,
    top: (y - tile.y) * scale,
    right: (x + width - tile.x) * scale,
    bottom: (y + height - tile.y) * scale,
  }));
  return Look.parse(await driver.inExtension(inspect, tile.file, rects));
}

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Runs in the extension. Only whole pixels inside a mask count, and only masks of which some lie in the picture. */
async function inspect(sha256: string, rects: Rect[]): Promise<Look> {
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
  const inside = ({ left, top, right, bottom }: Rect) => ({
    left: Math.max(0, Math.ceil(left)),
    top: Math.max(0, Math.ceil(top)),
    right: Math.min(width, Math.floor(right)),
    bottom: Math.min(height, Math.floor(bottom)),
  });
  const boxes = rects.map(inside).filter((box) => box.left < box.right && box.top < box.bottom);
  const masked = boxes.map(({ left, top, right, bottom }) => {
    let hits = 0;
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) if (pixels[y * width + x] === black) hits++;
    return hits / ((right - left) * (bottom - top));
  });
  const seen = new Map<number, number>();
  let samples = 0;
  for (let at = 0; at < pixels.length; at += 7) {
    const x = at % width;
    const y = Math.floor(at / width);
    if (boxes.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom)) continue;
    const colour = pixels[at] ?? 0;
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
    samples++;
  }
  return { width, height, colours: seen.size, commonest: Math.max(...seen.values()) / samples, masked };
}
