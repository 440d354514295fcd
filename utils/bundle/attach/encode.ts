/** Parts of pictures as JPEGs. One picture is decoded at a time. */
import type { Rect } from '../../records';
import type { Setting } from './budget';
import type { Eyes, Looked } from './look';
import type { Opened, Sheet } from './painter';

/** A page-high part of a picture; `from` and `to` in CSS px from its top. */
export interface Part {
  looked: Looked;
  /** From 1. */
  index: number;
  /** How many parts the picture has. */
  of: number;
  from: number;
  to: number;
}

export interface Encoded {
  part: Part;
  /** Device px, without a caption. */
  width: number;
  height: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Adds a caption: makes room on a larger sheet, says where the picture goes, and writes when the sheet is there. */
export type Captioning = (
  part: Part,
  width: number,
) => { height: number; write: (sheet: Sheet) => void } | null;

/** Device px a part has by itself. */
export const ownWidth = ({ looked: { tiles, extent } }: Part) =>
  extent.width * Math.max(...tiles.map(({ density }) => density));

/** How wide a part becomes: never wider than it is. */
export const widthOf = (part: Part, { width }: Setting) =>
  Math.max(1, Math.min(width, Math.round(ownWidth(part))));

/** Encodes parts in their order, and hands each over as it is made. Throws the signal’s reason when aborted. */
export async function encodeParts(
  parts: readonly Part[],
  setting: Setting,
  { eyes, caption, signal }: { eyes: Eyes; caption?: Captioning; signal?: AbortSignal | undefined },
  take: (encoded: Encoded) => void,
): Promise<void> {
  const desk = openings(eyes);
  try {
    for (const part of parts) {
      signal?.throwIfAborted();
      const width = widthOf(part, setting);
      const scale = width / part.looked.extent.width;
      const height = Math.max(1, Math.round((part.to - part.from) * scale));
      const strip = caption?.(part, width) ?? null;
      const sheet = eyes.painter.sheet(width, height + (strip?.height ?? 0));
      for (const { tile, from, to } of piecesOf(part, scale)) sheet.draw(await desk.open(tile), from, to);
      strip?.write(sheet);
      take({ part, width, height, bytes: await sheet.jpeg(setting.quality) });
    }
  } finally {
    desk.close();
  }
}

/** Which rectangles of which tiles make up a part, and where they go. */
function piecesOf({ looked: { tiles, extent }, from, to }: Part, scale: number) {
  return tiles.flatMap(({ sha256, at, density }) => {
    const [top, bottom] = [at.y - extent.y, at.y - extent.y + at.height];
    const [first, last] = [Math.max(top, from), Math.min(bottom, to)];
    if (last <= first) return [];
    const high = last - first;
    const source: Rect = {
      x: 0,
      y: (first - top) * density,
      width: at.width * density,
      height: high * density,
    };
    const target: Rect = {
      x: (at.x - extent.x) * scale,
      y: (first - from) * scale,
      width: at.width * scale,
      height: high * scale,
    };
    return [{ tile: sha256, from: source, to: target }];
  });
}

/** Keeps the picture that was opened last; opening another closes it. */
function openings({ read, painter }: Eyes) {
  let last: { sha256: string; picture: Opened } | null = null;
  const close = () => {
    last?.picture.close();
    last = null;
  };
  const open = async (sha256: string): Promise<Opened> => {
    if (last?.sha256 === sha256) return last.picture;
    close();
    const found = await read(sha256);
    // It was read a moment ago; that it is gone now is no matter of this picture alone.
    if (!found) throw new Error('A picture can no longer be read');
    const picture = await painter.open(found.blob);
    last = { sha256, picture };
    return picture;
  };
  return { open, close };
}
