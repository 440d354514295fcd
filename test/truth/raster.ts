/** Pictures as pixels, and the few things done with them. None of it changes what it is given, except `paste`. */
import { PNG } from 'pngjs';

/** RGBA, 8 bits each, rows from the top. Sizes in device px. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Device px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** @throws when the bytes are no PNG */
export const decode = (png: Uint8Array): Raster => PNG.sync.read(Buffer.from(png));

/** As PNG, quickly rather than small. */
export function encode({ width, height, data }: Raster): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return PNG.sync.write(png, { deflateLevel: 1, filterType: 2 });
}

/** All transparent: no picture of a page is, so what was never drawn can be told. */
export const blank = (width: number, height: number): Raster => ({
  width,
  height,
  data: new Uint8Array(width * height * 4),
});

/** The part of a picture in a box; what lies outside the picture is transparent. */
export function crop(from: Raster, box: Box): Raster {
  const { x, y, width, height } = box;
  if (x === 0 && width === from.width && y >= 0 && y + height <= from.height)
    return { width, height, data: from.data.subarray(y * width * 4, (y + height) * width * 4) };
  const part = blank(width, height);
  paste(part, from, -x, -y);
  return part;
}

/** Copies `from` into `onto` with its top left at (x, y); what does not fit is left out. */
export function paste(onto: Raster, from: Raster, x: number, y: number): void {
  const left = Math.max(0, x);
  const right = Math.min(onto.width, x + from.width);
  if (left >= right) return;
  for (let row = Math.max(0, y); row < Math.min(onto.height, y + from.height); row++) {
    const start = ((row - y) * from.width + left - x) * 4;
    const line = from.data.subarray(start, start + (right - left) * 4);
    onto.data.set(line, (row * onto.width + left) * 4);
  }
}

/** The same picture at another size, each pixel from the four around its place. The same size is the same picture. */
export function resize(from: Raster, width: number, height: number): Raster {
  if (from.width === width && from.height === height) return from;
  const result = blank(width, height);
  for (let y = 0; y < height; y++) {
    const fy = Math.max(0, ((y + 0.5) * from.height) / height - 0.5);
    const [top, bottom] = [Math.floor(fy), Math.min(from.height - 1, Math.floor(fy) + 1)];
    for (let x = 0; x < width; x++) {
      const fx = Math.max(0, ((x + 0.5) * from.width) / width - 0.5);
      const [left, right] = [Math.floor(fx), Math.min(from.width - 1, Math.floor(fx) + 1)];
      for (let part = 0; part < 4; part++) {
        const at = (row: number, column: number) => from.data[(row * from.width + column) * 4 + part] ?? 0;
        const above = at(top, left) * (1 - fx + left) + at(top, right) * (fx - left);
        const below = at(bottom, left) * (1 - fx + left) + at(bottom, right) * (fx - left);
        result.data[(y * width + x) * 4 + part] = Math.round(above * (1 - fy + top) + below * (fy - top));
      }
    }
  }
  return result;
}

/** The whole pixels of a box that lie in a picture; null when there are none. */
export function inside({ width, height }: Pick<Raster, 'width' | 'height'>, box: Box): Box | null {
  const [x, y] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  return x < right && y < bottom ? { x, y, width: right - x, height: bottom - y } : null;
}

/** A box in CSS px as device px. */
export const scaled = ({ x, y, width, height }: Box, scale: number): Box => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale,
});
