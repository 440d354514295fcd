/** The picture of a capture. A tall page is several tiles, each at its own place on the page. */
import type { Capture, Tile } from '../../utils/records';
import { useWords } from '../words';
import { type LoadFile, useFileUrl } from './file-url';
import { placeWithin, RegionMap } from './region-map';

interface PictureProps {
  capture: Capture;
  load: LoadFile;
  /** One CSS px of the page to one of the screen; else as wide as the room allows. */
  full: boolean;
  /** Shows which parts are drawn and not seen, and which do not agree with what was seen. */
  map?: boolean;
  alt: string;
}

export function Picture({ capture, load, full, map = false, alt }: PictureProps) {
  const { t } = useWords();
  const { picture } = capture.files;
  if (!picture) return <p class="blank-sheet">{t('capture_no_picture')}</p>;
  const tiles = capture.tiles.length ? capture.tiles : [wholePage(picture, capture)];
  const left = Math.min(...tiles.map(({ x }) => x));
  const width = Math.max(...tiles.map((tile) => tile.x + tile.width)) - left;
  const top = Math.min(...tiles.map(({ y }) => y));
  const height = Math.max(...tiles.map((tile) => tile.y + tile.height)) - top;
  const within = { left, top, width, height };
  return (
    <div
      class="picture"
      role="img"
      aria-label={alt}
      style={{ width: full ? `${width}px` : '100%', aspectRatio: `${width} / ${height}` }}
    >
      {tiles.map((tile) => (
        <Piece key={`${tile.x} ${tile.y}`} tile={tile} within={within} load={load} />
      ))}
      {map && <RegionMap regions={capture.regions ?? []} poor={capture.poor ?? []} within={within} />}
    </div>
  );
}

interface PieceProps {
  tile: Tile;
  within: Parameters<typeof placeWithin>[1];
  load: LoadFile;
}

function Piece({ tile, within, load }: PieceProps) {
  const { t } = useWords();
  const url = useFileUrl(load, tile.file);
  const place = placeWithin(tile, within);
  if (url === null)
    return (
      <p class="piece problem" style={place}>
        {t('capture_unreadable')}
      </p>
    );
  return url ? <img class="piece" src={url} alt="" style={place} /> : null;
}

const wholePage = (file: string, { page }: Capture): Tile => ({
  file,
  x: 0,
  y: 0,
  width: page.width || 1,
  height: page.height || 1,
  pixelWidth: page.width,
  pixelHeight: page.height,
});
