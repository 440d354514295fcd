/** Pictures by the browser's own canvas: what attachments are painted with. */
import type { Lettering, Opened, Painter, Sheet } from '../bundle/attach/painter';

/** Rows that are read at once: a whole tall page would be hundreds of megabytes. */
const strip = 512;
const family = 'Hikae Attach';

class Bitmap implements Opened {
  constructor(readonly bitmap: ImageBitmap) {}
  get width() {
    return this.bitmap.width;
  }
  get height() {
    return this.bitmap.height;
  }
  close = () => this.bitmap.close();
}

function bitmapOf(picture: Opened): ImageBitmap {
  if (!(picture instanceof Bitmap)) throw new TypeError('A picture of another painter');
  return picture.bitmap;
}

function contextOf(width: number, height: number, options?: CanvasRenderingContext2DSettings) {
  const context = new OffscreenCanvas(width, height).getContext('2d', options);
  if (!context) throw new Error('The browser gave no canvas');
  return context;
}

/** What the first lacks the next write, then the system's own. */
const fontOf = ({ size, bold }: Lettering) =>
  `${bold ? '700 ' : ''}${size}px "${family} 0", "${family} 1", sans-serif`;

/**
 * A painter that letters with these fonts, so that captions look the same on every system. They stay in the document: open one a page.
 * Rejects when a font cannot be read or the browser gives no canvas; then nothing stays.
 */
export async function openPainter(fonts: readonly ArrayBuffer[]): Promise<Painter> {
  const faces = await Promise.all(
    fonts.map((bytes, index) => new FontFace(`${family} ${index}`, bytes).load()),
  );
  const ruler = contextOf(1, 1);
  for (const face of faces) document.fonts.add(face);
  return {
    open: async (blob) => new Bitmap(await createImageBitmap(blob)),
    plainRows: async (picture) => plainRows(bitmapOf(picture)),
    sheet,
    measure: (text, lettering) => {
      ruler.font = fontOf(lettering);
      return ruler.measureText(text).width;
    },
  };
}

function plainRows(bitmap: ImageBitmap): Uint8Array {
  const { width, height } = bitmap;
  const rows = new Uint8Array(height);
  const context = contextOf(width, Math.min(strip, height), { willReadFrequently: true });
  for (let top = 0; top < height; top += strip) {
    const high = Math.min(strip, height - top);
    context.drawImage(bitmap, 0, top, width, high, 0, 0, width, high);
    const px = new Uint32Array(context.getImageData(0, 0, width, high).data.buffer);
    for (let y = 0; y < high; y += 1) rows[top + y] = isPlain(px, y * width, width) ? 1 : 0;
  }
  return rows;
}

function isPlain(px: Uint32Array, from: number, width: number): boolean {
  for (let x = 1; x < width; x += 1) if (px[from + x] !== px[from]) return false;
  return true;
}

function sheet(width: number, height: number): Sheet {
  const context = contextOf(width, height, { alpha: false });
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  return {
    draw: (picture, from, to) =>
      context.drawImage(
        bitmapOf(picture),
        from.x,
        from.y,
        from.width,
        from.height,
        to.x,
        to.y,
        to.width,
        to.height,
      ),
    fill: ({ x, y, width: wide, height: high }, colour) => {
      context.fillStyle = colour;
      context.fillRect(x, y, wide, high);
    },
    write: (text, x, y, lettering) => {
      context.font = fontOf(lettering);
      context.fillStyle = lettering.colour;
      context.fillText(text, x, y);
    },
    jpeg: async (quality) => {
      const blob = await context.canvas.convertToBlob({ type: 'image/jpeg', quality });
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}
