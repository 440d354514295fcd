/** The part of a page that a picture shows. */
import type { Capture, Tile } from '../records';

/** Tiles of a picture, each at its own place; a picture of one piece is a tile as large as the page. */
export function tilesOf({ files, tiles, page }: Capture): Tile[] {
  if (tiles.length || !files.picture) return tiles;
  const { width, height } = page;
  const whole = { x: 0, y: 0, width: width || 1, height: height || 1 };
  return [{ file: files.picture, ...whole, pixelWidth: width, pixelHeight: height }];
}

/** What all tiles of a picture cover, CSS px of the page. Of captures with a picture only. */
export function extentOf(capture: Capture) {
  const tiles = tilesOf(capture);
  const left = Math.min(...tiles.map(({ x }) => x));
  const width = Math.max(...tiles.map((tile) => tile.x + tile.width)) - left;
  const top = Math.min(...tiles.map(({ y }) => y));
  const height = Math.max(...tiles.map((tile) => tile.y + tile.height)) - top;
  return { left, top, width, height };
}
