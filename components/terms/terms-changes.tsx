/** Whether the terms changed on the way: pages that were kept more than once, compared. */
import { useEffect, useState } from 'preact/hooks';
import {
  type TermsPage,
  type TermsVersion,
  termsPages,
  termsVersions,
} from '../../utils/offers/terms-versions';
import type { PortalRuleValues, Stated } from '../../utils/portals';
import type { Visit } from '../../utils/records';
import type { LoadFile } from '../capture/file-url';
import { RuleSource } from '../portal/rule-source';
import { useWords } from '../words';
import { TermsVersions } from './terms-versions';
import './terms-changes.css';

interface TermsChangesProps {
  /** Pages of the trip that are kept. */
  visits: readonly Visit[];
  load: LoadFile;
  /** Which version counts at this portal, where known. */
  counts?: Stated<PortalRuleValues['termsVersion']> | undefined;
  /** When that was on this trip, UTC ISO, where known. */
  countsAt?: string | undefined;
}

/** Nothing where no page was kept twice. */
export function TermsChanges({ visits, load, counts, countsAt }: TermsChangesProps) {
  const { t } = useWords();
  const pages = termsPages(visits);
  if (!pages.length) return null;
  return (
    <section class="card terms-changes">
      <h2>{t('terms_section')}</h2>
      <p class="why">{t('terms_note')}</p>
      <div class="counts">
        <p>{counts ? t(`portal_terms_${counts.value}`) : t('terms_counts_unknown')}</p>
        {counts && <RuleSource stated={counts} label={t('portal_rule_termsVersion')} />}
      </div>
      {pages.map((page) => (
        <ComparedPage key={page.address} page={page} load={load} countsAt={countsAt} />
      ))}
    </section>
  );
}

type ComparedPageProps = Pick<TermsChangesProps, 'load' | 'countsAt'> & { page: TermsPage };

function ComparedPage({ page, load, countsAt }: ComparedPageProps) {
  const { t, times } = useWords();
  const versions = useVersions(page, load);
  const latest = page.visits.at(-1);
  const counting = countsAt && page.visits.findLast(({ seenAt }) => seenAt <= countsAt);
  return (
    <article>
      <h3 lang={latest?.lang ?? undefined}>{latest?.title || page.address}</h3>
      <p class="why">{page.address}</p>
      <div role="status">
        {versions === undefined && <p class="why">{t('terms_comparing')}</p>}
        {versions === null && <p class="problem">{t('terms_unreadable')}</p>}
      </div>
      {page.visits.some(({ textCut }) => textCut) && <p class="why">{t('terms_cut')}</p>}
      {versions && <TermsVersions versions={versions} />}
      {versions && versions.length > 1 && counting && (
        <p>{t('terms_counting', times.moment(counting.seenAt, counting.zone))}</p>
      )}
    </article>
  );
}

/** `undefined` while comparing, null when a text is gone. */
function useVersions({ visits }: TermsPage, load: LoadFile): TermsVersion[] | null | undefined {
  // The list is another object at every rendering; what it holds is told by its ids and texts.
  const key = visits.map(({ id, text }) => `${id} ${text}`).join();
  const [found, setFound] = useState<{ key: string; versions: TermsVersion[] | null }>();
  useEffect(() => {
    let left = false;
    const show = (versions: TermsVersion[] | null) => left || setFound({ key, versions });
    read(visits, load).then(show, () => show(null));
    return () => {
      left = true;
    };
  }, [key, load]);
  return found?.key === key ? found.versions : undefined;
}

async function read(visits: readonly Visit[], load: LoadFile): Promise<TermsVersion[] | null> {
  const texts = await Promise.all(visits.map(async ({ text }) => (await load(text))?.text()));
  const seen = visits.flatMap((visit, i) => {
    const text = texts[i];
    return text === undefined ? [] : [{ visit, text }];
  });
  return seen.length === visits.length ? termsVersions(seen) : null;
}
