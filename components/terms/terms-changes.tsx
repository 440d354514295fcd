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
}

/** Nothing where no page was kept twice. */
export function TermsChanges({ visits, load, counts }: TermsChangesProps) {
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
        <ComparedPage key={page.address} page={page} load={load} />
      ))}
    </section>
  );
}

function ComparedPage({ page, load }: { page: TermsPage; load: LoadFile }) {
  const { t } = useWords();
  const versions = useVersions(page, load);
  const latest = page.visits.at(-1);
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
