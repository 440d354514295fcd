/** A part of a picture of the window, masked before anything is kept. */
import type { Picture } from '../capture';
import type { Mask, Rect, Viewport } from '../records';
import { blacken, contextOf } from './picture';
import { common, outward } from './rects';

export interface CutOut {
  picture: Picture;
  /** The masks that lie in it, where they lie on the composed page. */
  masks: Mask[];
}

/**
 * Cuts a part out of a picture of the whole window.
 * @param viewport of the picture; `masks` are on its page (CSS px)
 * @param part of the window, CSS px; `on` is where it belongs on the page that is being put together
 * @param holes parts of the window that must show nothing
 */
export async function cutOut(
  blob: Blob,
  { viewport, masks }: { viewport: Viewport; masks: readonly Mask[] },
  { part, on, holes = [] }: { part: Rect; on: { x: number; y: number }; holes?: readonly Rect[] },
): Promise<CutOut> {
  const { scrollX, scrollY, width, height } = viewport;
  const black = await blacken(blob, { x: scrollX, y: scrollY, width, height }, masks);
  const moved = masks.map((mask) => ({
    ...mask,
    x: mask.x - scrollX - part.x + on.x,
    y: mask.y - scrollY - part.y + on.y,
  }));
  const picture = await crop(black, viewport, { part, on, holes });
  return { picture, masks: moved.filter((mask) => common(mask, picture)) };
}

/** Bytes that need no change stay as the browser gave them. */
async function crop(
  whole: Picture,
  { width: viewWidth, height: viewHeight, dpr: scale }: Viewport,
  { part, on, holes }: { part: Rect; on: { x: number; y: number }; holes: readonly Rect[] },
): Promise<Picture> {
  const left = Math.round(part.x * scale);
  const top = Math.round(part.y * scale);
  // A window may be a fraction of a CSS px larger or smaller than it says: its own edge is the picture's.
  const width =
    (part.x + part.width < viewWidth ? Math.round((part.x + part.width) * scale) : whole.pixelWidth) - left;
  const height =
    (part.y + part.height < viewHeight ? Math.round((part.y + part.height) * scale) : whole.pixelHeight) -
    top;
  const place = {
    ...on,
    width: width / scale,
    height: height / scale,
    pixelWidth: width,
    pixelHeight: height,
  };
  const untouched = width === whole.pixelWidth && height === whole.pixelHeight && holes.length === 0;
  if (untouched) return { blob: whole.blob, ...place };
  const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
  const context = contextOf(canvas);
  const bitmap = await createImageBitmap(whole.blob);
  context.drawImage(bitmap, -left, -top);
  bitmap.close();
  for (const hole of holes) {
    const gone = outward(hole, scale);
    context.clearRect(gone.x - left, gone.y - top, gone.width, gone.height);
  }
  return { blob: await canvas.convertToBlob({ type: 'image/png' }), ...place };
}
