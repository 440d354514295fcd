/** One portal or shop: what is kept of it, how it pays, whom not to ask, and what the user chose there. */
import { useState } from 'preact/hooks';
import type { SiteChoice as Choice, Language } from '../../utils/records';
import type { SiteLine } from '../../utils/trips';
import { MutedWarnings } from '../settings/muted-warnings';
import { SiteChoice } from '../settings/site-choice';
import { useWords } from '../words';

export interface SiteActions {
  language: Language;
  /** Address of a trip. */
  href: (tripId: string) => string;
  onChoose: (site: string, choice: Choice) => void;
  onMute: (of: { rule: string; site: string }, muted: boolean) => void;
}

export function SiteItem({ line, language, href, onChoose, onMute }: SiteActions & { line: SiteLine }) {
  const { t } = useWords();
  const { name, key, site, isPortal, isShop, latestTripId, notToContact, choice, muted } = line;
  // As it was found: what is taken away must not close it over what can bring it back.
  const [isOpen] = useState(choice !== 'auto' || muted.length > 0);
  return (
    <section class="card site-item" aria-label={name}>
      <header>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {site && site !== name && <span class="why">{site}</span>}
        {isPortal && <span class="role">{t('site_portal')}</span>}
        {isShop && <span class="role">{t('site_shop')}</span>}
      </header>
      <Kept line={line} />
      {notToContact.length > 0 && <p class="guard">{t('site_not_to_contact', notToContact.join(' · '))}</p>}
      {latestTripId && (
        <p>
          <a href={href(latestTripId)}>{t(isPortal ? 'site_rules' : 'site_latest')}</a>
        </p>
      )}
      {site && (
        <details open={isOpen}>
          <summary>{t('site_settings')}</summary>
          <SiteChoice site={site} chosen={choice} onChoose={(chosen) => onChoose(site, chosen)} />
          <h4>{t('settings_warnings')}</h4>
          <MutedWarnings
            off={muted.map((rule) => ({ rule, site: key }))}
            language={language}
            onMute={onMute}
          />
        </details>
      )}
    </section>
  );
}

function Kept({ line: { trips, pages, bytes, lastSeen, figures } }: { line: SiteLine }) {
  const { t, times } = useWords();
  return (
    <ul class="said">
      {trips > 0 && <li>{t('site_trips', times.number(trips))}</li>}
      {pages > 0 && <li>{t('site_pages', times.number(pages), times.size(bytes))}</li>}
      {lastSeen && <li>{t('site_last', times.moment(lastSeen))}</li>}
      {figures && figures.days !== null && (
        <li>
          {t('claims_paid_after')}:{' '}
          {t(figures.days === 1 ? 'claims_day' : 'claims_days', times.number(figures.days))}
        </li>
      )}
      {figures && (
        <li>
          {t('claims_refused')}:{' '}
          {t('claims_refused_of', times.number(figures.refused), times.number(figures.decided))}
        </li>
      )}
    </ul>
  );
}
