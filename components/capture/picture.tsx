/** The picture of a capture. A tall page is several tiles, each at its own place on the page. */
import type { Capture, Tile } from '../../utils/records';
import { useWords } from '../words';
import { type LoadFile, useFileUrl } from './file-url';

interface PictureProps {
  capture: Capture;
  load: LoadFile;
  /** One CSS px of the page to one of the screen; else as wide as the room allows. */
  full: boolean;
  alt: string;
}

export function Picture({ capture, load, full, alt }: PictureProps) {
  const { t } = useWords();
  const { picture } = capture.files;
  if (!picture) return <p class="blank-sheet">{t('capture_no_picture')}</p>;
  const tiles = capture.tiles.length ? capture.tiles : [wholePage(picture, capture)];
  const left = Math.min(...tiles.map(({ x }) => x));
  const width = Math.max(...tiles.map((tile) => tile.x + tile.width)) - left;
  const top = Math.min(...tiles.map(({ y }) => y));
  const height = Math.max(...tiles.map((tile) => tile.y + tile.height)) - top;
  return (
    <div
      class="picture"
      role="img"
      aria-label={alt}
      style={{ width: full ? `${width}px` : '100%', aspectRatio: `${width} / ${height}` }}
    >
      {tiles.map((tile) => (
        <Piece key={`${tile.x} ${tile.y}`} tile={tile} within={{ left, top, width, height }} load={load} />
      ))}
    </div>
  );
}

interface PieceProps {
  tile: Tile;
  within: { left: number; top: number; width: number; height: number };
  load: LoadFile;
}

function Piece({ tile, within, load }: PieceProps) {
  const { t } = useWords();
  const url = useFileUrl(load, tile.file);
  const place = {
    left: share(tile.x - within.left, within.width),
    top: share(tile.y - within.top, within.height),
    width: share(tile.width, within.width),
    height: share(tile.height, within.height),
  };
  if (url === null)
    return (
      <p class="piece problem" style={place}>
        {t('capture_unreadable')}
      </p>
    );
  return url ? <img class="piece" src={url} alt="" style={place} /> : null;
}

const share = (part: number, whole: number) => `${(100 * part) / whole}%`;

const wholePage = (file: string, { page }: Capture): Tile => ({
  file,
  x: 0,
  y: 0,
  width: page.width || 1,
  height: page.height || 1,
  pixelWidth: page.width,
  pixelHeight: page.height,
});
