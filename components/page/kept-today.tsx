/** What was kept by itself today, page by page: each can be withdrawn, and its site be left alone from now on. */
import { useState } from 'preact/hooks';
import { kindOf, type SiteChoice, type Visit } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { useWords } from '../words';
import { Reasons } from './reasons';
import './kept-today.css';

export interface KeptTodayProps {
  /** Newest first, withdrawn ones among them. */
  visits: readonly Visit[];
  /** The browser's zone, in which today is meant. */
  zone: string;
  choiceOf: (site: string) => SiteChoice;
  /** Address of the trip a page belongs to. */
  href: (tripId: string) => string;
  onWithdraw: (visitId: string) => void;
  onRestore: (visitId: string) => void;
  onChooseSite: (site: string, choice: SiteChoice) => void;
}

export function KeptToday({ visits, ...rest }: KeptTodayProps) {
  const { t } = useWords();
  return (
    <section class="kept-today card" aria-labelledby="kept-today">
      <h2 id="kept-today">{t('today_heading')}</h2>
      {visits.length ? (
        <ul>
          {visits.map((visit) => (
            <Kept key={visit.id} visit={visit} {...rest} />
          ))}
        </ul>
      ) : (
        <p class="why">{t('today_empty')}</p>
      )}
    </section>
  );
}

type KeptProps = Omit<KeptTodayProps, 'visits'> & { visit: Visit };

function Kept({ visit, zone, href, onWithdraw, onRestore, ...rest }: KeptProps) {
  const { t, times } = useWords();
  const gone = visit.withdrawnAt !== null;
  const site = siteOf(visit.url);
  const title = visit.title || visit.url;
  return (
    <li class={gone ? 'gone' : ''}>
      <p class="line">
        <time dateTime={visit.seenAt}>{times.clock(visit.seenAt, zone)}</time>
        <strong>{t(`pageKind_${kindOf(visit)}`)}</strong>
        <span>{site ?? visit.url}</span>
      </p>
      <p class="title">{visit.tripId ? <a href={href(visit.tripId)}>{title}</a> : title}</p>
      <Reasons visit={visit} />
      <p class="actions">
        {gone && <span class="why">{t('page_withdrawn')}</span>}
        <button
          type="button"
          aria-label={t(gone ? 'visit_restore_named' : 'visit_withdraw_named', title)}
          onClick={() => (gone ? onRestore : onWithdraw)(visit.id)}
        >
          {t(gone ? 'visit_restore' : 'visit_withdraw')}
        </button>
        {site !== null && <NeverHere site={site} {...rest} />}
      </p>
    </li>
  );
}

type NeverHereProps = Pick<KeptTodayProps, 'choiceOf' | 'onChooseSite'> & { site: string };

/** Undoing it goes back to what had been chosen before. */
function NeverHere({ site, choiceOf, onChooseSite }: NeverHereProps) {
  const { t } = useWords();
  const [before, setBefore] = useState<SiteChoice>('auto');
  const choice = choiceOf(site);
  if (choice === 'never')
    return (
      <>
        <span class="why" role="status">
          {t('today_never_done', site)}
        </span>
        <button
          type="button"
          aria-label={t('settings_undo_named', site)}
          onClick={() => onChooseSite(site, before)}
        >
          {t('settings_undo')}
        </button>
      </>
    );
  const leave = () => {
    setBefore(choice);
    onChooseSite(site, 'never');
  };
  return (
    <button type="button" aria-label={t('today_never_named', site)} onClick={leave}>
      {t('today_never')}
    </button>
  );
}
