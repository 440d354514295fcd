/** Both sides of the viewer: the picture, and what is said and done about it. */
import { extentOf } from '../../utils/capture/picture-extent';
import type { Capture } from '../../utils/records';
import { useWords } from '../words';
import { useBlackBoxes } from './black-boxes';
import { BlackLayer } from './black-layer';
import { BlackOut } from './black-out';
import { CaptureNotes } from './capture-figure';
import { CustodyLines } from './custody-lines';
import { Hashes } from './hashes';
import { PageLink } from './page-link';
import type { useSearch } from './page-search';
import { PageText } from './page-text';
import { pan } from './pan';
import { Picture } from './picture';
import { ownOf, type Redacting } from './redacting';
import { RedactionState } from './redaction-state';
import { Surroundings } from './surroundings';
import type { ViewerProps } from './viewer';
import type { Scale } from './zoom';

interface SidesProps extends Pick<ViewerProps, 'visit' | 'capture' | 'load' | 'quote' | 'redacting'> {
  original: Capture;
  search: ReturnType<typeof useSearch>;
  scale: Scale;
  marks: Parameters<typeof Picture>[0]['marks'];
  map: boolean;
  told: boolean;
  mode: 'looking' | 'blackening' | 'saved';
  onTold: (told: boolean) => void;
  onMode: (mode: SidesProps['mode']) => void;
}

export function Sides({ visit, capture, original, load, quote, redacting, search, ...view }: SidesProps) {
  const { t } = useWords();
  const { scale, marks, map, told, mode, onTold, onMode } = view;
  const boxes = useBlackening(original, redacting, mode === 'blackening');
  return (
    <div class="sides">
      {/* It scrolls by keys as well. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard. */}
      <section class="sheet" aria-label={t('viewer_picture')} tabIndex={0} onPointerDown={pan}>
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
        <Doings {...{ original, load, redacting, boxes, mode, told, onMode, onTold }} />
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

type DoingsProps = Pick<
  SidesProps,
  'original' | 'load' | 'redacting' | 'mode' | 'told' | 'onMode' | 'onTold'
> & {
  boxes: ReturnType<typeof useBlackBoxes>;
};

/** Blackening, or what was blackened. */
function Doings({ original, load, redacting, boxes, mode, told, onMode, onTold }: DoingsProps) {
  if (!redacting) return null;
  if (mode !== 'blackening')
    return (
      <RedactionState
        capture={original}
        redacting={redacting}
        told={told}
        onTold={onTold}
        onBegin={() => onMode('blackening')}
        saved={mode === 'saved'}
      />
    );
  const end = (saved: boolean) => {
    onMode(saved ? 'saved' : 'looking');
    if (saved) onTold(true);
  };
  return <BlackOut capture={original} load={load} boxes={boxes} save={redacting.save} onEnd={end} />;
}
