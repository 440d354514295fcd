/** Wires "this page" and "this trip" to the database and the background. */
import { useEffect, useState } from 'preact/hooks';
import { PagePanel, type PagePanelProps } from '../../components/page/page-panel';
import { isRestricted } from '../../components/page/state';
import { useWords } from '../../components/words';
import { storedAddress } from '../../utils/capture/mask-text';
import { database } from '../../utils/db';
import { correctKind, forgetCorrection } from '../../utils/db/correct';
import type { Live } from '../../utils/db/live';
import { useChanging } from '../../utils/db/live/changing';
import { readFile, type ShownPageRows } from '../../utils/db/live/pages';
import { redate } from '../../utils/db/redate';
import { restoreVisit, withdrawVisit } from '../../utils/db/withdraw';
import { ask } from '../../utils/messages/ask';
import { type Progress, readProgress, watchProgress } from '../../utils/messages/progress';
import { correctedKind, pathShape } from '../../utils/page-corrections';
import { kindOf, type Language, type Settings, type Visit } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { FormHelpers } from './form-helper';
import type { ShownTrip } from './shown-trip';
import type { Shown } from './tab';
import { TripPart } from './trip';
import { Warnings } from './warnings';

const load = (sha256: string) => readFile(database, sha256);

interface PageProps {
  tab: Shown;
  page: Live<ShownPageRows | null>;
  shown: ShownTrip;
  settings: Settings;
  language: Language;
}

export function Page({ tab, page, shown, settings, language }: PageProps) {
  const { t } = useWords();
  const { failed: changeFailed, run } = useChanging();
  const saving = useSaving(tab.id, tab.url);
  // Addresses are stored with what is secret in them masked.
  const stored = storedAddress(tab.url, false);
  const now = () => new Date().toISOString();
  const shut = tab.incognito && !settings.keepPrivate;
  const visit = page.value?.visit ?? null;
  const underway = useUnderway(visit);
  const changes = {
    onWithdraw: (visitId: string) =>
      run(withdrawVisit(database, visitId, now()).then(() => redate(database, visitId))),
    onRestore: (visitId: string) =>
      run(restoreVisit(database, visitId, now()).then(() => redate(database, visitId))),
  };
  return (
    <main>
      <Warnings
        apart
        about={{ tripId: shown.isHere ? shown.tripId : null, site: siteOf(tab.url) }}
        language={language}
      />
      <FormHelpers tab={tab} isForm={visit !== null && kindOf(visit) === 'inquiry'} />
      <PagePanel
        title={tab.title}
        restricted={isRestricted(tab.url)}
        visit={visit}
        captures={page.value?.captures ?? []}
        saving={saving.busy}
        underway={underway}
        refusal={shut ? 'private' : saving.refusal}
        remembered={correctedKind(stored, settings.corrections)}
        load={load}
        onSave={saving.save}
        onCancel={() => run(cancel(visit))}
        onRestore={changes.onRestore}
        onCorrect={(visitId, kind) =>
          run(correctKind(database, visitId, kind, now()).then(() => redate(database, visitId)))
        }
        onForget={() =>
          run(forgetCorrection(database, { site: siteOf(stored) ?? '', path: pathShape(stored) }))
        }
      />
      {changeFailed && (
        <p class="why problem" role="alert">
          {t('visit_change_failed')}
        </p>
      )}
      {page.failed && <p class="why problem">{t('database_failed')}</p>}
      {page.value !== undefined && <TripPart shown={shown} visit={visit} language={language} {...changes} />}
    </main>
  );
}

/** How far the picture of the whole page is. Kept by the background, so that it is known however often the popup was opened. */
function useUnderway(visit: Visit | null): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  const visitId = visit?.captureState === 'pending' ? visit.id : null;
  useEffect(() => {
    setProgress(null);
    if (visitId === null) return;
    const look = () => void readProgress(visitId).then(setProgress);
    look();
    return watchProgress(look);
  }, [visitId]);
  return progress;
}

const cancel = async (visit: Visit | null) => visit && ask('capture.cancel', { visitId: visit.id });

/** Saving by hand: whether it is under way, and why it kept nothing. What a former page was refused for is forgotten. */
function useSaving(tabId: number, url: string) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ url: string; why: PagePanelProps['refusal'] } | null>(null);
  const save = async () => {
    setBusy(true);
    setRefused(null);
    try {
      const recorded = await ask('page.save', { tabId });
      if (!recorded.saved) setRefused({ url, why: recorded.why });
    } catch (error) {
      console.error(
        'Hikae: the background did not answer',
        error instanceof Error ? error.name : typeof error,
      );
      setRefused({ url, why: 'no-answer' });
    }
    setBusy(false);
  };
  return { busy, refusal: refused?.url === url ? refused.why : null, save };
}
