/** How far a picture of a page is from the truth. */
import pixelmatch from 'pixelmatch';
import { ssim } from 'ssim.js';
import { type Legibility, legibility, type TextBlock } from './legible';
import { type Box, blank, crop, inside, paste, type Raster } from './raster';

export interface Likeness extends Legibility {
  /** Share (0–1) of pixels that differ by pixelmatch (threshold 0.1, anti-aliasing forgiven), of those outside the masks. What one of the two lacks differs. */
  differing: number;
  /** Mean structural similarity, 1 for the same; see `similarity`. */
  ssim: number;
  /** Sizes in device px. */
  truth: readonly [width: number, height: number];
  picture: readonly [width: number, height: number];
  /** The truth, grey, with what differs in red. */
  diff: Raster;
}

export interface Comparison {
  /** Boxes that are rightly black in the picture, device px: left out of everything. */
  masks?: readonly Box[];
  /** Text blocks of the page, device px. */
  blocks?: readonly TextBlock[];
}

/** Compares two pictures of the same page in the same scale, both with the page's top left at theirs. */
export function compare(
  truth: Raster,
  picture: Raster,
  { masks = [], blocks = [] }: Comparison = {},
): Likeness {
  const size = {
    width: Math.max(truth.width, picture.width),
    height: Math.max(truth.height, picture.height),
  };
  const left = onGround(truth, size);
  const right = onGround(picture, size);
  const ignoreMask = maskOf(size, masks);
  const diff = blank(size.width, size.height);
  const options = { threshold: 0.1, ignoreMask, checkerboard: true };
  const count = pixelmatch(left.data, right.data, diff.data, size.width, size.height, options);
  const counted = ignoreMask.reduce((sum, ignored) => sum + (ignored ? 0 : 1), 0);
  return {
    differing: counted ? count / counted : 0,
    ssim: similarity(left, right, ignoreMask),
    ...legibility(truth, picture, blocks, masks),
    truth: [truth.width, truth.height],
    picture: [picture.width, picture.height],
    diff,
  };
}

/** The picture on a transparent ground of the given size. */
function onGround(picture: Raster, { width, height }: Pick<Raster, 'width' | 'height'>): Raster {
  if (picture.width === width && picture.height === height) return picture;
  const ground = blank(width, height);
  paste(ground, picture, 0, 0);
  return ground;
}

/** One byte a pixel, 1 where it lies in a mask. */
function maskOf(size: Pick<Raster, 'width' | 'height'>, masks: readonly Box[]): Uint8Array {
  const ignored = new Uint8Array(size.width * size.height);
  for (const mask of masks) {
    const box = inside(size, mask);
    if (!box) continue;
    for (let y = box.y; y < box.y + box.height; y++)
      ignored.fill(1, y * size.width + box.x, y * size.width + box.x + box.width);
  }
  return ignored;
}

/** Rows compared at a time, a multiple of the window: the library wants all it works with in memory as numbers. */
const strip = 550;

/**
 * SSIM by ssim.js (`bezkrovny`: luminance at full resolution, windows of 11 px side by side; a tenth of the time of sliding ones,
 * and within 0.01 of them), the mean over all windows of strips of `strip` rows, weighted by their height. Masks are the same in both. What was never drawn counts as white on one side.
 */
export function similarity(truth: Raster, picture: Raster, ignored: Uint8Array): number {
  const { width, height } = truth;
  let sum = 0;
  for (let y = 0; y < height; y += strip) {
    const rows = Math.min(strip, height - y);
    const mask = ignored.subarray(y * width, (y + rows) * width);
    const box = { x: 0, y, width, height: rows };
    const [left, right] = [opaque(crop(truth, box)), opaque(crop(picture, box))];
    for (let at = 0; at < mask.length; at++)
      if (mask[at]) right.data.set(left.data.subarray(at * 4, at * 4 + 4), at * 4);
    sum += rows * (same(left.data, right.data) ? 1 : similarityOf(left, right));
  }
  return sum / height;
}

const view = ({ buffer, byteOffset, byteLength }: Uint8ClampedArray): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
const same = (a: Uint8ClampedArray, b: Uint8ClampedArray): boolean => Buffer.compare(view(a), view(b)) === 0;

/** A strip lower than a window cannot be measured: it is either the same or not. */
const similarityOf = (left: ImageLike, right: ImageLike): number =>
  left.height < 11 || left.width < 11
    ? 0
    : ssim(left, right, { ssim: 'bezkrovny', downsample: false, windowSize: 11 }).mssim;

type ImageLike = Pick<Raster, 'width' | 'height'> & { data: Uint8ClampedArray };

/** A copy on white. */
function opaque({ width, height, data }: Raster): ImageLike {
  const copy = new Uint8ClampedArray(data);
  for (let at = 0; at < copy.length; at += 4) if (copy[at + 3] === 0) copy.fill(255, at, at + 4);
  return { width, height, data: copy };
}
