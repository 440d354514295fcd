/** The picture of a capture. A tall page is several tiles, each at its own place on the page. */

import { extentOf, tilesOf } from '../../utils/capture/picture-extent';
import type { Capture, Rect, Tile } from '../../utils/records';
import { useWords } from '../words';
import { type LoadFile, useFileUrl } from './file-url';
import { QuoteMarks } from './quote-marks';
import { placeWithin, RegionMap } from './region-map';

interface PictureProps {
  capture: Capture;
  load: LoadFile;
  /** One CSS px of the page to one of the screen; else as wide as the room allows. */
  full: boolean;
  /** Shows which parts are drawn and not seen, and which do not agree with what was seen. */
  map?: boolean;
  /** Lines of a quote to be marked. */
  marks?: readonly Rect[] | undefined;
  alt: string;
}

export function Picture({ capture, load, full, map = false, marks = [], alt }: PictureProps) {
  const { t } = useWords();
  if (!capture.files.picture) return <p class="blank-sheet">{t('capture_no_picture')}</p>;
  const within = extentOf(capture);
  const { width, height } = within;
  return (
    <div
      class="picture"
      role="img"
      aria-label={alt}
      style={{ width: full ? `${width}px` : '100%', aspectRatio: `${width} / ${height}` }}
    >
      {tilesOf(capture).map((tile) => (
        <Piece key={`${tile.x} ${tile.y}`} tile={tile} within={within} load={load} />
      ))}
      {map && <RegionMap regions={capture.regions ?? []} poor={capture.poor ?? []} within={within} />}
      <QuoteMarks boxes={marks} within={within} full={full} />
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
