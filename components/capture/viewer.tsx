/** A capture at full size, with the text of its page beside it: looked through, searched, and blackened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { extentOf } from '../../utils/capture/picture-extent';
import type { Capture, Visit } from '../../utils/records';
import { useWords } from '../words';
import type { LoadFile } from './file-url';
import { PageSearch, useSearch } from './page-search';
import { useQuote } from './quote-marks';
import { ownOf, type Redacting } from './redacting';
import { Sides } from './viewer-sides';
import { useZoom, ZoomButtons, zoomByKey } from './zoom';
import './viewer.css';

export interface ViewerProps {
  visit: Visit;
  capture: Capture;
  load: LoadFile;
  /** Words of the page to be shown in the picture and in the text. */
  quote?: string | undefined;
  /** Absent where nothing can be blackened. */
  redacting?: Redacting | undefined;
  onClose: () => void;
}

export function Viewer({ visit, capture: original, load, quote, redacting, onClose }: ViewerProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [told, setTold] = useState(quote === undefined);
  const [mode, setMode] = useState<'looking' | 'blackening' | 'saved'>('looking');
  const own = ownOf(redacting, original);
  const blackening = mode === 'blackening';
  // The derivative itself is shown, not boxes over the original: this is what goes to the desk.
  const capture = own && told && !blackening ? own.capture : original;
  const zoom = useZoom(quote === undefined ? 'fit' : 1, () => fittedIn(dialog.current, capture));
  const search = useSearch(load, capture);
  const sight = useQuote(load, capture, quote);
  const [map, setMap] = useState(false);
  const title = visit.title || visit.url;
  return (
    <dialog
      ref={dialog}
      class="viewer"
      aria-labelledby="viewer-title"
      onKeyDown={(event) => zoomByKey(zoom, event)}
      onCancel={(event) => {
        if (!blackening) return;
        // Escape leaves what is under way, not the picture.
        event.preventDefault();
        setMode('looking');
      }}
      onClose={onClose}
    >
      <header>
        <h2 id="viewer-title">{title}</h2>
        <PageSearch search={search} />
        <ZoomButtons {...zoom} />
        <MapButton capture={capture} map={map} onMap={setMap} />
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('viewer_close')}
        </button>
      </header>
      {sight && (
        <p class="quote-notes" role="status">
          {sight.notes.map((note) => t(note)).join(' ')}
        </p>
      )}
      <Sides
        {...{ visit, capture, original, load, quote, redacting, search, map, told, mode }}
        scale={zoom.scale}
        marks={search.places[search.at] ?? sight?.boxes}
        onTold={setTold}
        onMode={setMode}
      />
    </dialog>
  );
}

function MapButton({
  capture,
  map,
  onMap,
}: {
  capture: Capture;
  map: boolean;
  onMap: (on: boolean) => void;
}) {
  const { t } = useWords();
  const drawn = capture.regions?.some(({ from }) => from === 'drawn') ?? false;
  if (!drawn && !capture.poor?.length) return null;
  return (
    <button type="button" aria-pressed={map} onClick={() => onMap(!map)}>
      {t(drawn ? 'viewer_map' : 'viewer_poor')}
    </button>
  );
}

/** Px of the screen for each of the page, as the picture is shown now. */
function fittedIn(dialog: HTMLElement | null, capture: Capture): number {
  const shown = dialog?.querySelector('.picture')?.getBoundingClientRect().width;
  return shown && capture.files.picture ? shown / extentOf(capture).width : 1;
}
