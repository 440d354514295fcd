/** One capture as a figure: small picture, how it was made, what is black in it, what is missing, its hashes. */
import { keyPart } from '../../utils/i18n';
import type { Capture, Visit } from '../../utils/records';
import { useWords } from '../words';
import type { LoadFile } from './file-url';
import { Hashes } from './hashes';
import { MaskedNote } from './masked-note';
import { Thumbnail } from './thumbnail';
import './capture-figure.css';

interface CaptureFigureProps {
  visit: Visit;
  capture: Capture;
  load: LoadFile;
  onOpen: () => void;
}

export function CaptureFigure({ visit, capture, load, onOpen }: CaptureFigureProps) {
  const { t } = useWords();
  const isDrawn = capture.method === 'reconstruction';
  return (
    <figure class="capture">
      <button type="button" class="open" onClick={onOpen}>
        <span class="unseen">{t('capture_open', visit.title || visit.url)} </span>
        <Thumbnail file={capture.files.thumbnail} load={load} alt="" />
        {isDrawn && (
          <span class="badge">{t(capture.realShare ? 'capture_partly_drawn' : 'capture_drawn')}</span>
        )}
      </button>
      <figcaption>
        <CaptureNotes visit={visit} capture={capture} />
        <Hashes capture={capture} />
      </figcaption>
    </figure>
  );
}

/** Everything to say about a capture besides its picture. */
export function CaptureNotes({ visit, capture }: { visit: Visit; capture: Capture }) {
  const { t, times } = useWords();
  const { files, method, missing, incomplete, agreement, realShare } = capture;
  return (
    <>
      <p class="method">{t(files.picture ? `method_${keyPart(method)}` : 'capture_no_picture')}</p>
      <p>{t('capture_taken', times.exact(capture.takenAt, visit.zone))}</p>
      {capture.serverDate && <p>{t('capture_server_clock', capture.serverDate)}</p>}
      <MaskedNote capture={capture} />
      {method === 'reconstruction' && files.picture && (
        <p>
          {typeof agreement === 'number'
            ? t('capture_agreement', times.share(agreement))
            : t('capture_agreement_none')}
        </p>
      )}
      {realShare !== undefined && <p>{t('capture_real_share', times.share(realShare))}</p>}
      {missing.length > 0 && (
        <p class="problem">{t('capture_missing', missing.map((part) => t(`missing_${part}`)).join(' · '))}</p>
      )}
      {incomplete && <p class="problem">{t(`incomplete_${keyPart(incomplete)}`)}</p>}
    </>
  );
}
