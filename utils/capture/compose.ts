/** One picture from many: slices, and where there are none, what was drawn. Tall pages become tiles. */
import type { Picture } from '../capture';
import type { Rect, Region, Seam, Slice } from '../records';
import { inPixels, type Laid, lay, regionsOf, seamsOf } from './lay';
import { common } from './rects';

/** Tallest tile, and most pixels of one: browsers' canvases and a small machine's memory end there. */
const tallest = 16_000;
const mostPixels = 48_000_000;

export interface Composing {
  /** Pictures of the drawn page, CSS px; none when everything was seen. */
  base: readonly Picture[];
  /** Those on top first. */
  slices: readonly Slice[];
  /** The picture of a slice. */
  load: (slice: Slice) => Promise<Blob>;
  /** CSS px. */
  page: { width: number; height: number };
  /** Device px per CSS px of the picture to be made. */
  scale: number;
}

export interface Composed {
  pictures: Picture[];
  regions: Region[];
  seams: Seam[];
}

/** Puts the page together. Throws when a picture cannot be decoded, or the browser gives no canvas. */
export async function compose({ base, slices, load, page, scale }: Composing): Promise<Composed> {
  const laid = lay(slices, page, scale);
  const size = inPixels(page, scale);
  const height = Math.max(1, Math.min(tallest, Math.floor(mostPixels / Math.max(1, size.width))));
  const pictures: Picture[] = [];
  for (let y = 0; y < size.height; y += height) {
    const tile = { x: 0, y, width: size.width, height: Math.min(height, size.height - y) };
    pictures.push(await paint(tile, { base, laid, load, scale }));
  }
  return { pictures, regions: regionsOf(laid, page, scale), seams: seamsOf(laid, scale) };
}

type Painting = Pick<Composing, 'base' | 'load' | 'scale'> & { laid: readonly Laid[] };

/** One tile, device px of the page. */
async function paint(tile: Rect, { base, laid, load, scale }: Painting): Promise<Picture> {
  const canvas = new OffscreenCanvas(tile.width, tile.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser gave no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, tile.width, tile.height);
  for (const picture of base) await paintBase(context, tile, picture, scale);
  for (const { slice, at, shows } of laid) {
    const parts = shows.map((part) => common(part, tile)).filter((part) => part !== null);
    if (parts.length === 0) continue;
    const bitmap = await createImageBitmap(await load(slice));
    for (const { x, y, width, height } of parts)
      context.drawImage(bitmap, x - at.x, y - at.y, width, height, x - tile.x, y - tile.y, width, height);
    bitmap.close();
  }
  return {
    blob: await canvas.convertToBlob({ type: 'image/png' }),
    x: tile.x / scale,
    y: tile.y / scale,
    width: tile.width / scale,
    height: tile.height / scale,
    pixelWidth: tile.width,
    pixelHeight: tile.height,
  };
}

async function paintBase(
  context: OffscreenCanvasRenderingContext2D,
  tile: Rect,
  { blob, x, y, width, height }: Picture,
  scale: number,
): Promise<void> {
  const on = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
  if (!common(on, tile)) return;
  const bitmap = await createImageBitmap(blob);
  context.drawImage(bitmap, on.x - tile.x, on.y - tile.y, on.width, on.height);
  bitmap.close();
}
