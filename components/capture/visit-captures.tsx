/** Pages with their captures as figures, and the viewer over them. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { type Capture, kindOf, type PageKind, type Visit } from '../../utils/records';
import { KindChoice } from '../page/kind-choice';
import { Reasons } from '../page/reasons';
import { useWords } from '../words';
import { CaptureFigure } from './capture-figure';
import type { LoadFile } from './file-url';
import { Gradual } from './gradual';
import { PageLink } from './page-link';
import { Viewer, type ViewerProps } from './viewer';

interface VisitCapturesProps {
  visits: readonly Visit[];
  captures: readonly Capture[];
  load: LoadFile;
  /** A viewer that knows more; else a plain one. */
  viewer?: ComponentType<ViewerProps>;
  onWithdraw: (visitId: string) => void;
  onCorrect: (visitId: string, kind: PageKind) => void;
  /** What else can be done with a page. */
  doings?: (visit: Visit) => ComponentChildren;
}

export function VisitCaptures(props: VisitCapturesProps) {
  const { visits, captures, load, viewer: Shown = Viewer, ...changes } = props;
  const { t } = useWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = captures.find(({ id }) => id === openId);
  const openVisit = visits.find(({ id }) => id === open?.visitId);
  return (
    <>
      <Gradual
        items={visits}
        more={(left) => t('visits_more', String(left))}
        draw={(visit) => (
          <article key={visit.id} class="visit">
            <VisitHead visit={visit} {...changes} />
            <div class="captures">
              {captures
                .filter(({ visitId }) => visitId === visit.id)
                .map((capture) => (
                  <CaptureFigure
                    key={capture.id}
                    visit={visit}
                    capture={capture}
                    load={load}
                    onOpen={() => setOpenId(capture.id)}
                  />
                ))}
            </div>
          </article>
        )}
      />
      {open && openVisit && (
        <Shown visit={openVisit} capture={open} load={load} onClose={() => setOpenId(null)} />
      )}
    </>
  );
}

type VisitHeadProps = Pick<VisitCapturesProps, 'onWithdraw' | 'onCorrect' | 'doings'> & { visit: Visit };

function VisitHead({ visit, onWithdraw, onCorrect, doings }: VisitHeadProps) {
  const { t, times } = useWords();
  return (
    <header>
      <h3>
        {t(`pageKind_${kindOf(visit)}`)}
        <time dateTime={visit.seenAt}>{times.moment(visit.seenAt, visit.zone)}</time>
        {visit.trigger === 'manual' && <small>{t('visit_by_hand')}</small>}
      </h3>
      <button
        type="button"
        class="plain"
        aria-label={t('visit_withdraw_named', visit.title || visit.url)}
        onClick={() => onWithdraw(visit.id)}
      >
        {t('visit_withdraw')}
      </button>
      <p class="title">{visit.title}</p>
      <PageLink url={visit.url} />
      {visit.captureState === 'pending' && <p class="why">{t('page_pending')}</p>}
      <div class="known">
        <KindChoice visit={visit} onCorrect={onCorrect} />
        <Reasons visit={visit} />
      </div>
      {doings?.(visit)}
      {visit.movedAt && <p class="why">{t('visit_moved_at', times.moment(visit.movedAt))}</p>}
    </header>
  );
}
