/** A capture at full size, with the text of its page beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Capture, Visit } from '../../utils/records';
import { useWords } from '../words';
import { CaptureNotes } from './capture-figure';
import type { LoadFile } from './file-url';
import { Hashes } from './hashes';
import { PageLink } from './page-link';
import { PageText } from './page-text';
import { Picture } from './picture';
import { useQuote } from './quote-marks';
import { Surroundings } from './surroundings';
import './viewer.css';

interface ViewerProps {
  visit: Visit;
  capture: Capture;
  load: LoadFile;
  /** Words of the page to be shown in the picture and in the text. */
  quote?: string | undefined;
  onClose: () => void;
}

export function Viewer({ visit, capture, load, quote, onClose }: ViewerProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [full, setFull] = useState(quote !== undefined);
  const sight = useQuote(load, capture, quote);
  const [map, setMap] = useState(false);
  const drawn = capture.regions?.some(({ from }) => from === 'drawn') ?? false;
  const poor = (capture.poor?.length ?? 0) > 0;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="viewer" aria-labelledby="viewer-title" onClose={onClose}>
      <header>
        <h2 id="viewer-title">{visit.title || visit.url}</h2>
        <fieldset class="zoom">
          <legend>{t('viewer_zoom')}</legend>
          <Zoom label={t('viewer_fit')} chosen={!full} onChoose={() => setFull(false)} />
          <Zoom label={t('viewer_full')} chosen={full} onChoose={() => setFull(true)} />
        </fieldset>
        {(drawn || poor) && (
          <button type="button" aria-pressed={map} onClick={() => setMap(!map)}>
            {t(drawn ? 'viewer_map' : 'viewer_poor')}
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('viewer_close')}
        </button>
      </header>
      {sight && (
        <p class="quote-notes" role="status">
          {sight.notes.map((note) => t(note)).join(' ')}
        </p>
      )}
      <div class="sides">
        {/* A region that scrolls is reachable by keyboard in both browsers by itself. */}
        <section class="sheet" aria-label={t('viewer_picture')}>
          <Picture
            capture={capture}
            load={load}
            full={full}
            map={map}
            marks={sight?.boxes}
            alt={t('capture_picture_of', visit.title || visit.url)}
          />
        </section>
        <aside>
          <div class="notes">
            <CaptureNotes visit={visit} capture={capture} />
            <PageLink url={visit.url} />
            <Surroundings capture={capture} />
            <Hashes capture={capture} />
          </div>
          <PageText visit={visit} file={capture.files.text} load={load} quote={quote} />
        </aside>
      </div>
    </dialog>
  );
}

function Zoom(props: { label: string; chosen: boolean; onChoose: () => void }) {
  return (
    <button type="button" aria-pressed={props.chosen} onClick={props.onChoose}>
      {props.label}
    </button>
  );
}
