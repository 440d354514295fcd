/** What the user changes: pages taken back, put back or called by their right kind, and what is kept of a site. */
import { database } from '../../utils/db';
import { chooseSite, correctKind } from '../../utils/db/correct';
import { correctFacts } from '../../utils/db/facts';
import { useChanging } from '../../utils/db/live/changing';
import { readFile } from '../../utils/db/live/pages';
import { changePortalRule } from '../../utils/db/portal-rules';
import { redate } from '../../utils/db/redate';
import { restoreVisit, withdrawVisit } from '../../utils/db/withdraw';
import { ask } from '../../utils/messages/ask';
import type { RuleChange } from '../../utils/portals';
import type { FactValue, PageKind, SiteChoice } from '../../utils/records';

export const load = (sha256: string) => readFile(database, sha256);

const now = () => new Date().toISOString();

async function redateFact(id: string | undefined) {
  const fact = id === undefined ? undefined : await database.facts.get(id);
  if (fact) await redate(database, fact.visitId);
}

/** Dates of every trip of the portal hang on its rules; this trip's come first. */
async function ruleChanged(tripId: string, change: RuleChange) {
  const trips = await changePortalRule(database, tripId, change, Temporal.Now.plainDateISO().toString());
  for (const id of [tripId, ...trips.filter((other) => other !== tripId)])
    await ask('reminders.refresh', { tripId: id });
}

/** `failed` tells that the last change was not stored. */
export function useChanges() {
  const { failed, run } = useChanging();
  return {
    failed,
    onWithdraw: (visitId: string) =>
      run(withdrawVisit(database, visitId, now()).then(() => redate(database, visitId))),
    onRestore: (visitId: string) =>
      run(restoreVisit(database, visitId, now()).then(() => redate(database, visitId))),
    onCorrect: (visitId: string, kind: PageKind) =>
      run(correctKind(database, visitId, kind, now()).then(() => redate(database, visitId))),
    onCorrectFacts: (ids: readonly string[], value: FactValue | null | undefined) =>
      run(correctFacts(database, ids, value, now()).then(() => redateFact(ids[0]))),
    onChangeRule: (tripId: string, change: RuleChange) => run(ruleChanged(tripId, change)),
    onChooseSite: (site: string, choice: SiteChoice) => run(chooseSite(database, site, choice)),
  };
}

export type Changes = Omit<ReturnType<typeof useChanges>, 'failed'>;
