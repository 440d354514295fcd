/** The pages of a trip as a small route, oldest first. Each can be withdrawn, and put back. */
import { kindOf, type Visit } from '../../utils/records';
import { useWords } from '../words';

export interface VisitRouteProps {
  visits: readonly Visit[];
  /** The page in front of the shopper now. */
  currentId?: string | null;
  onWithdraw: (visitId: string) => void;
  onRestore: (visitId: string) => void;
}

export function VisitRoute({ visits, ...rest }: VisitRouteProps) {
  const { t, times } = useWords();
  if (!visits.length) return <p class="why">{t('trip_no_visits')}</p>;
  const dayOf = (visit: Visit | undefined) => visit && times.day(visit.seenAt, visit.zone);
  return (
    <ol class="route" aria-label={t('trip_timeline')}>
      {visits.map((visit, index) => {
        const day = dayOf(visit);
        // The day is said once, not on every line.
        const newDay = day !== dayOf(visits[index - 1]) ? day : undefined;
        return <Stop key={visit.id} visit={visit} {...(newDay ? { day: newDay } : {})} {...rest} />;
      })}
    </ol>
  );
}

type StopProps = Omit<VisitRouteProps, 'visits'> & { visit: Visit; day?: string };

function Stop({ visit, day, currentId, onWithdraw, onRestore }: StopProps) {
  const { t, times } = useWords();
  const gone = visit.withdrawnAt !== null;
  const kind = t(`pageKind_${kindOf(visit)}`);
  return (
    <li
      class={`stop ${visit.captureState} ${gone ? 'gone' : ''}`}
      aria-current={visit.id === currentId ? 'page' : undefined}
    >
      {day && <p class="day">{day}</p>}
      <time dateTime={visit.seenAt}>{times.clock(visit.seenAt, visit.zone)}</time>
      <span class="dot" aria-hidden="true" />
      <div class="what">
        <span class="kind">{kind}</span>
        <Remark visit={visit} />
        <span class="title" title={visit.title}>
          {visit.title || visit.url}
        </span>
      </div>
      <button
        type="button"
        class="plain"
        aria-label={t(gone ? 'visit_restore_named' : 'visit_withdraw_named', visit.title || kind)}
        onClick={() => (gone ? onRestore : onWithdraw)(visit.id)}
      >
        {t(gone ? 'visit_restore' : 'visit_withdraw')}
      </button>
    </li>
  );
}

function Remark({ visit }: { visit: Visit }) {
  const { t } = useWords();
  if (visit.withdrawnAt) return <span class="remark">{t('page_withdrawn')}</span>;
  if (visit.captureState === 'incomplete') return <span class="remark problem">{t('page_incomplete')}</span>;
  if (visit.captureState === 'pending') return <span class="remark">{t('page_text_kept')}</span>;
  return visit.trigger === 'manual' ? <span class="remark">{t('visit_by_hand')}</span> : null;
}
