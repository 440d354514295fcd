/** This page: what it is, whether it is kept, and the button that keeps it. */
import { keyPart } from '../../utils/i18n';
import type { Refusal } from '../../utils/messages';
import type { Capture, PageKind, Visit } from '../../utils/records';
import type { LoadFile } from '../capture/file-url';
import { Thumbnail } from '../capture/thumbnail';
import { useWords } from '../words';
import { KindChoice, RememberedKind } from './kind-choice';
import { StrongestReasons } from './reasons';
import { type PageState, pageStateOf } from './state';
import { type Underway, Working } from './working';
import './page-panel.css';

export interface PagePanelProps {
  title: string;
  /** True where no extension may look. */
  restricted: boolean;
  visit: Visit | null;
  captures: readonly Capture[];
  saving: boolean;
  /** The whole page that is being taken; null when none is. */
  underway: Underway | null;
  /** Why the last try by hand kept nothing; `no-answer` when nobody answered. */
  refusal: Refusal | 'no-answer' | null;
  /** What the user said before that such pages are; null when they said nothing. */
  remembered: PageKind | null;
  load: LoadFile;
  onSave: () => void;
  onCancel: () => void;
  onRestore: (visitId: string) => void;
  onCorrect: (visitId: string, kind: PageKind) => void;
  /** Forgets what the user said such pages are. */
  onForget: () => void;
}

export function PagePanel(props: PagePanelProps) {
  const { t } = useWords();
  const state = pageStateOf(props.visit, props.captures);
  return (
    <section class="page-panel" aria-labelledby="this-page">
      <h2 id="this-page">{t('page_heading')}</h2>
      {props.restricted ? (
        <Restricted />
      ) : (
        <>
          <Seen {...props} state={state} />
          <What {...props} />
          <Note {...props} state={state} />
          <Action {...props} state={state} />
        </>
      )}
    </section>
  );
}

function Restricted() {
  const { t } = useWords();
  return (
    <>
      <p class="state none">{t('page_restricted')}</p>
      <p class="why">{t('page_restricted_why')}</p>
    </>
  );
}

function Seen({ visit, title, state, load }: PagePanelProps & { state: PageState }) {
  const { t, times } = useWords();
  return (
    <div class="seen">
      {visit && (
        <div class="shot">
          <Thumbnail file={state.thumbnail} load={load} alt="" />
        </div>
      )}
      <div class="said">
        <p class={`state ${state.kind}`} role="status">
          {t(stateKeys[state.kind])}
          {visit && <time dateTime={visit.seenAt}>{times.clock(visit.seenAt, visit.zone)}</time>}
        </p>
        <p class="title" title={title}>
          {title}
        </p>
      </div>
    </div>
  );
}

/** What the page is, and why; both may be wrong, and the user knows better. */
function What({ visit, remembered, onCorrect, onForget }: PagePanelProps) {
  if (!visit) return remembered && <RememberedKind kind={remembered} onForget={onForget} />;
  return (
    <>
      <KindChoice visit={visit} onCorrect={onCorrect} />
      <StrongestReasons visit={visit} />
    </>
  );
}

const stateKeys = {
  none: 'page_not_kept',
  pending: 'page_text_kept',
  kept: 'page_kept',
  incomplete: 'page_incomplete',
  withdrawn: 'page_withdrawn',
} as const;

function Note({ refusal, saving, state, underway, onCancel }: PagePanelProps & { state: PageState }) {
  const { t } = useWords();
  if (saving || state.kind === 'pending')
    return <Working said={state.kind === 'pending'} underway={underway} onCancel={onCancel} />;
  const why = refusal
    ? refusal === 'no-answer'
      ? t('page_no_answer')
      : t(`refused_${keyPart(refusal)}`)
    : null;
  if (why)
    return (
      <p class="why problem" role="alert">
        {why}
      </p>
    );
  if (state.kind === 'incomplete')
    return <p class="why problem">{t(`incomplete_${keyPart(state.reason ?? 'failed')}`)}</p>;
  return state.kind === 'kept' && state.undrawn ? (
    <p class="why">{t('page_reconstruction_missing')}</p>
  ) : null;
}

function Action({ visit, state, saving, onSave, onRestore }: PagePanelProps & { state: PageState }) {
  const { t } = useWords();
  if (visit && state.kind === 'withdrawn')
    return (
      <button type="button" onClick={() => onRestore(visit.id)}>
        {t('visit_restore')}
      </button>
    );
  const kept = state.kind === 'kept' || state.kind === 'pending';
  return (
    <button
      type="button"
      class={kept ? '' : 'main'}
      disabled={saving || state.kind === 'pending'}
      onClick={onSave}
    >
      {saving ? t('page_saving') : t(visit ? 'page_save_again' : 'page_save')}
    </button>
  );
}
