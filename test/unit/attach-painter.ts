/** A painter for tests: reads sizes only, and writes JPEGs whose sizes behave like those of real ones. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { AttachOptions } from '../../utils/bundle/attach';
import type { Opened, Painter } from '../../utils/bundle/attach/painter';
import { ofSize } from '../../utils/recipients';
import type { RecipientProfile } from '../../utils/records';

export interface FakePainter extends Painter {
  /** How many pictures are open now, and were at most. */
  open: Painter['open'];
  openNow: () => number;
  openMost: () => number;
  encoded: () => number;
}

/** Bytes of a JPEG of so many px: they grow with the quality, steeply at its end; `detail` is how much there is to see. */
export const jpegBytes = (px: number, quality: number, detail: number) =>
  600 + Math.round(px * detail * (0.03 + 0.24 * quality ** 3));

/** @param size of every picture, device px; null: as its own PNG says @param detail bytes a px at full quality, roughly */
export function fakePainter(size: { width: number; height: number } | null = null, detail = 1): FakePainter {
  let [now, most, count] = [0, 0, 0];
  return {
    openNow: () => now,
    openMost: () => most,
    encoded: () => count,
    open: async (blob): Promise<Opened> => {
      const bytes = new DataView(await blob.arrayBuffer());
      if (bytes.getUint32(0) !== 0x89504e47) throw new Error('no picture');
      now += 1;
      most = Math.max(most, now);
      const own = { width: bytes.getUint32(16), height: bytes.getUint32(20) };
      const close = () => {
        now -= 1;
      };
      return { ...(size ?? own), close };
    },
    plainRows: async ({ height }) => Uint8Array.from({ length: height }, (_, y) => Number(y % 40 > 25)),
    measure: (text, lettering) => text.length * lettering.size * 0.6,
    sheet: (width, height) => ({
      draw: () => {},
      fill: () => {},
      write: () => {},
      jpeg: async (quality) => {
        count += 1;
        return jpegOf(width, height, jpegBytes(width * height, quality, detail));
      },
    }),
  };
}

/** What a PDF reads of a JPEG, and nothing after it. */
function jpegOf(width: number, height: number, bytes: number): Uint8Array<ArrayBuffer> {
  const jpeg = new Uint8Array(Math.max(bytes, 32));
  jpeg.set([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3]);
  jpeg.set([0xff, 0xd9], jpeg.length - 2);
  return jpeg;
}

const folder = resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts');
const font = (path: string) => new Uint8Array(readFileSync(`${folder}/${path}`));

/** The fonts of the extension. */
export const fonts = [
  font('noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
  font('m-plus-1p/400Regular/MPLUS1p_400Regular.ttf'),
];

export const parse = (html: string) => new JSDOM(html).window.document;

/** Options for a bundle with attachments. What fails, throws. */
export const attachTo = (
  painter: Painter,
  profile: Partial<RecipientProfile> = {},
): AttachOptions & { failures: unknown[] } => {
  const failures: unknown[] = [];
  return {
    profile: { ...ofSize(4), ...profile },
    painter,
    fonts,
    parse,
    failures,
    onFailure: (error) => void failures.push(error),
  };
};
