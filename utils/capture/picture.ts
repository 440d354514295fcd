/** Pictures: blackening, thumbnails. Masked before anything is kept; solid black, since blur can be reversed. */
import type { Picture } from '../capture';
import type { Rect } from '../records';

/** Widest a thumbnail is, px. */
const thumbnailWidth = 360;
/** Tallest part of a page a thumbnail shows, as a multiple of its width. */
const thumbnailAspect = 1.4;

/** Where a picture lies on the page, CSS px; `width` is what its pixels span. */
type Area = Pick<Picture, 'x' | 'y' | 'width' | 'height'>;

/** Draws black over every mask that touches `area` and returns the picture as PNG with its size in device px. */
export async function blacken(blob: Blob, area: Area, masks: readonly Rect[]): Promise<Picture> {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const inside = masks.filter((mask) => touches(mask, area));
  if (inside.length === 0) {
    bitmap.close();
    return { blob, ...area, pixelWidth: width, pixelHeight: height };
  }
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  blackenArea(canvas, area, inside);
  return {
    blob: await canvas.convertToBlob({ type: 'image/png' }),
    ...area,
    pixelWidth: width,
    pixelHeight: height,
  };
}

/** Draws black over every mask on a canvas that shows `area` of the page. */
export function blackenArea(canvas: OffscreenCanvas, area: Area, masks: readonly Rect[]): void {
  const context = contextOf(canvas);
  const scale = canvas.width / area.width;
  context.fillStyle = '#000';
  for (const mask of masks)
    context.fillRect(
      Math.floor((mask.x - area.x) * scale),
      Math.floor((mask.y - area.y) * scale),
      Math.ceil(mask.width * scale) + 1,
      Math.ceil(mask.height * scale) + 1,
    );
}

/** A small JPEG of the top of a picture. */
export async function thumbnailOf(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, thumbnailWidth / bitmap.width);
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(
    1,
    Math.min(Math.round(bitmap.height * scale), Math.round(width * thumbnailAspect)),
  );
  const canvas = new OffscreenCanvas(width, height);
  contextOf(canvas).drawImage(bitmap, 0, 0, bitmap.width, height / scale, 0, 0, width, height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}

const touches = (mask: Rect, area: Area) =>
  mask.x < area.x + area.width &&
  mask.x + mask.width > area.x &&
  mask.y < area.y + area.height &&
  mask.y + mask.height > area.y;

export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gave no canvas');
  return context;
}
