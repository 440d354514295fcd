/** Wires the form helper: claims whose desk is at the site in front. */
import { browser } from '#imports';
import { FormHelper } from '../../components/claim/form-helper';
import { useWords } from '../../components/words';
import { claimKind } from '../../utils/claims';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { type ClaimHere, readClaimsAt } from '../../utils/db/live/portal-claims';
import { fieldLinesOf } from '../../utils/letter-papers';
import { letterOf } from '../../utils/letters';
import type { Refusal } from '../../utils/messages';
import { ask } from '../../utils/messages/ask';
import { languages } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { type FormValue, fillForm } from './fill-form';
import type { Shown } from './tab';

export function FormHelpers({ tab, isForm }: { tab: Shown; isForm: boolean }) {
  const { t } = useWords();
  const site = siteOf(tab.url);
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const around = { now: new Date().toISOString(), zone };
  const claims = useLive(() => readClaimsAt(database, site, around), [site]);
  if (!claims.value?.length) return null;
  return (
    <section aria-labelledby="form-helper">
      <h2 id="form-helper">{t('claim_helper')}</h2>
      {claims.value.map((here) => (
        <OneClaim key={here.claim.id} here={here} tab={tab} isForm={isForm} />
      ))}
    </section>
  );
}

interface OneClaimProps {
  here: ClaimHere;
  tab: Shown;
  isForm: boolean;
}

function OneClaim({ here: { claim, input }, tab, isForm }: OneClaimProps) {
  const kind = claimKind(claim.kind);
  const letter = kind && letterOf(claim, kind.desk, input);
  if (!letter) return null;
  return (
    <FormHelper
      claim={claim}
      input={input}
      lines={fieldLinesOf(kind, input, claim.language)}
      letter={letter}
      isForm={isForm}
      onFill={() => fillIn(tab, valuesOf(input, kind))}
      onKeep={() => keep(tab, claim.id)}
    />
  );
}

/** What is known of each field, by every name we have for it. */
function valuesOf(
  input: OneClaimProps['here']['input'],
  kind: Parameters<typeof fieldLinesOf>[0],
): FormValue[] {
  const named = languages.map((language) => fieldLinesOf(kind, input, language));
  const language = input.claim?.language ?? 'en';
  return fieldLinesOf(kind, input, language).flatMap(({ field, known }) => {
    if (!known) return [];
    const names = named.flatMap((lines) => lines.find((line) => line.field === field)?.label ?? []);
    return [{ names, value: known.value, ...(known.at && { at: known.at }) }];
  });
}

/** Only while the tab still shows the page the user pressed for. */
async function keep(tab: Shown, claimId: string): Promise<Refusal | null> {
  const now = await browser.tabs.get(tab.id);
  if (now.url !== tab.url) throw new Error('The tab has moved on');
  const recorded = await ask('form.keep', { tabId: tab.id, claimId });
  return recorded.saved ? null : recorded.why;
}

/** Fills in the main document of the tab. Only while it still shows the page the user clicked for. */
async function fillIn(tab: Shown, values: FormValue[]): Promise<number> {
  const now = await browser.tabs.get(tab.id);
  if (now.url !== tab.url) throw new Error('The tab has moved on');
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab.id },
    func: fillForm,
    args: [values],
  });
  return Array.isArray(answer?.result) ? answer.result.length : 0;
}
