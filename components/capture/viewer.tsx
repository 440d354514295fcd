/** A capture at full size, with the text of its page beside it: looked through, searched, and blackened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { extentOf } from '../../utils/capture/picture-extent';
import type { Capture, Visit } from '../../utils/records';
import { useWords } from '../words';
import { useBlackBoxes } from './black-boxes';
import { BlackLayer } from './black-layer';
import { BlackOut } from './black-out';
import { CaptureNotes } from './capture-figure';
import { CustodyLines } from './custody-lines';
import type { LoadFile } from './file-url';
import { Hashes } from './hashes';
import { PageLink } from './page-link';
import { PageSearch, useSearch } from './page-search';
import { PageText } from './page-text';
import { pan } from './pan';
import { Picture } from './picture';
import { useQuote } from './quote-marks';
import { ownOf, type Redacting } from './redacting';
import { RedactionState } from './redaction-state';
import { Surroundings } from './surroundings';
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

interface SidesProps extends Pick<ViewerProps, 'visit' | 'capture' | 'load' | 'quote' | 'redacting'> {
  original: Capture;
  search: ReturnType<typeof useSearch>;
  scale: ReturnType<typeof useZoom>['scale'];
  marks: Parameters<typeof Picture>[0]['marks'];
  map: boolean;
  told: boolean;
  mode: 'looking' | 'blackening' | 'saved';
  onTold: (told: boolean) => void;
  onMode: (mode: SidesProps['mode']) => void;
}

function Sides({ visit, capture, original, load, quote, redacting, search, ...view }: SidesProps) {
  const { t } = useWords();
  const { scale, marks, map, told, mode, onTold, onMode } = view;
  const boxes = useBlackening(original, redacting, mode === 'blackening');
  return (
    <div class="sides">
      {/* A region that scrolls is reachable by keyboard in both browsers by itself. */}
      <section class="sheet" aria-label={t('viewer_picture')} onPointerDown={pan}>
        <Picture
          capture={capture}
          load={load}
          scale={scale}
          map={map}
          marks={marks}
          others={search.places.flat()}
          alt={t('capture_picture_of', visit.title || visit.url)}
        >
          {mode === 'blackening' && <BlackLayer boxes={boxes} within={extentOf(original)} />}
        </Picture>
      </section>
      <aside>
        {redacting && mode === 'blackening' ? (
          <BlackOut
            capture={original}
            load={load}
            boxes={boxes}
            save={redacting.save}
            onEnd={(saved) => {
              onMode(saved ? 'saved' : 'looking');
              if (saved) onTold(true);
            }}
          />
        ) : (
          redacting && (
            <RedactionState
              capture={original}
              redacting={redacting}
              told={told}
              onTold={onTold}
              onBegin={() => onMode('blackening')}
              saved={mode === 'saved'}
            />
          )
        )}
        <div class="notes">
          <CaptureNotes visit={visit} capture={capture} />
          <PageLink url={visit.url} />
          <Surroundings capture={capture} />
          <Hashes capture={capture} />
          <CustodyLines lines={redacting?.lines ?? []} zone={visit.zone} />
        </div>
        <PageText
          visit={visit}
          file={capture.files.text}
          load={load}
          quote={search.words.trim() || quote}
          at={search.at}
        />
      </aside>
    </div>
  );
}

/** The rectangles under the hand: begun with those that are saved, each time anew. */
function useBlackening(original: Capture, redacting: Redacting | undefined, active: boolean) {
  const saved = ownOf(redacting, original);
  const first = { boxes: saved?.boxes ?? [], words: saved?.words ?? [] };
  const within = original.files.picture ? extentOf(original) : { left: 0, top: 0, width: 1, height: 1 };
  const { left: x, top: y, width, height } = within;
  return useBlackBoxes(first, { x, y, width, height }, active);
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
