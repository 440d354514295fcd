/** The picture of a capture. A tall page is several tiles, each at its own place on the page. */

import type { ComponentChildren } from 'preact';
import { extentOf, tilesOf } from '../../utils/capture/picture-extent';
import type { Capture, Rect, Tile } from '../../utils/records';
import { useWords } from '../words';
import { type LoadFile, useFileUrl } from './file-url';
import { QuoteMarks } from './quote-marks';
import { placeWithin, RegionMap } from './region-map';
import type { Scale } from './zoom';

interface PictureProps {
  capture: Capture;
  load: LoadFile;
  scale: Scale;
  /** Shows which parts are drawn and not seen, and which do not agree with what was seen. */
  map?: boolean;
  /** Lines of a quote to be marked. */
  marks?: readonly Rect[] | undefined;
  /** Other places to be marked, less strongly. */
  others?: readonly Rect[];
  /** What lies over it. */
  children?: ComponentChildren;
  alt: string;
}

export function Picture(props: PictureProps) {
  const { capture, load, scale, map = false, marks = [], others = [], alt, children } = props;
  const { t } = useWords();
  if (!capture.files.picture) return <p class="blank-sheet">{t('capture_no_picture')}</p>;
  const within = extentOf(capture);
  const { width, height } = within;
  return (
    <div
      class="picture"
      style={{
        width: scale === 'fit' ? '100%' : `${width * scale}px`,
        aspectRatio: `${width} / ${height}`,
      }}
    >
      <span class="piece whole" role="img" aria-label={alt} />
      {tilesOf(capture).map((tile) => (
        <Piece key={`${tile.x} ${tile.y}`} tile={tile} within={within} load={load} />
      ))}
      {map && <RegionMap regions={capture.regions ?? []} poor={capture.poor ?? []} within={within} />}
      {others.map((box) => (
        <span key={`${box.x} ${box.y}`} class="piece search-mark" style={placeWithin(box, within)} />
      ))}
      <QuoteMarks boxes={marks} within={within} scale={scale} />
      {children}
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
