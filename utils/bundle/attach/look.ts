/** Looks at every picture once: how large it is, and where it may be cut. One is decoded at a time. */
import { type Rect, TextPlaces } from '../../records';
import type { IntactReader } from '../read-intact';
import type { Rows, Span } from './cuts';
import type { Painter } from './painter';
import type { Source, SourceTile } from './sources';

export interface PlacedTile extends SourceTile {
  at: Rect;
  /** Device px for each CSS px. */
  density: number;
}

/** A picture with its place on the page. */
export interface Looked {
  source: Source;
  /** What it shows, CSS px of the page. */
  extent: Rect;
  tiles: readonly PlacedTile[];
  rows: Rows;
}

/** What of a case looking needs. */
export interface Eyes {
  /** Pictures, and where their words stand, by SHA-256. */
  read: IntactReader;
  painter: Painter;
  /** Told of what could not be looked at. */
  onFailure: (error: unknown) => void;
}

/**
 * Null when one of its files is no picture that this browser can show. Where its rows cannot be read, as those of a huge one, it is
 * cut without them, and `eyes.onFailure` hears why.
 */
export async function lookAt(source: Source, eyes: Eyes): Promise<Looked | null> {
  const tiles: PlacedTile[] = [];
  const plain: { at: Rect; density: number; rows: Uint8Array | null }[] = [];
  for (const tile of source.tiles) {
    const found = await seen(tile, source.density, eyes);
    if (!found) return null;
    tiles.push(found.tile);
    plain.push({ at: found.tile.at, density: found.tile.density, rows: found.rows });
  }
  const extent = around(tiles.map(({ at }) => at));
  const spans = await spansOf(source, extent, eyes.read);
  const isPlain = (y: number) =>
    plain.every(({ at, density, rows }) => {
      const from = (y + extent.y - at.y) * density;
      if (from < 0 || from >= at.height * density) return true;
      return rows !== null && rows[Math.round(from)] !== 0;
    });
  return { source, extent, tiles, rows: { height: extent.height, ...spans, isPlain } };
}

async function seen(tile: SourceTile, density: number, { read, painter, onFailure }: Eyes) {
  const found = await read(tile.sha256);
  if (!found) return null;
  // A damaged or unknown picture is left out and told of; the others go.
  const picture = await painter.open(found.blob).catch(() => null);
  if (!picture) return null;
  try {
    const { width, height } = picture;
    const at = tile.at ?? { x: 0, y: 0, width: width / density, height: height / density };
    const rows = await painter.plainRows(picture).catch((error: unknown) => {
      onFailure(error);
      return null;
    });
    return { tile: { ...tile, at, density: width / at.width }, rows };
  } finally {
    picture.close();
  }
}

function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

async function spansOf(source: Source, extent: Rect, read: IntactReader) {
  const unknown = { lines: null, blocks: [] };
  const found = source.places && (await read(source.places));
  if (!found) return unknown;
  const places = TextPlaces.safeParse(await jsonOf(found.blob));
  if (!places.success) return unknown;
  const blocks = places.data.blocks
    .filter(({ seen, boxes }) => seen === 'visible' && boxes.length > 0)
    .map(({ boxes }) => boxes.map(({ y, height }): Span => [y - extent.y, y + height - extent.y]));
  const whole = (spans: readonly Span[]): Span => [
    Math.min(...spans.map(([from]) => from)),
    Math.max(...spans.map(([, to]) => to)),
  ];
  return { lines: blocks.flat(), blocks: blocks.map(whole) };
}

/** Null of what is no JSON: the picture then goes without its text. */
async function jsonOf(blob: Blob): Promise<unknown> {
  try {
    return JSON.parse(await blob.text());
  } catch {
    return null;
  }
}
