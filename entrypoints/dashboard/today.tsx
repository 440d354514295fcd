/** Wires *Today*: what wants to be done about all trips. */
import { useMemo, useState } from 'preact/hooks';
import { AccessMissing } from '../../components/access/access-missing';
import { sayPoints } from '../../components/points/point-sum';
import { Agenda, type AgendaLine } from '../../components/today/agenda';
import { useWords } from '../../components/words';
import { claimKind } from '../../utils/claims';
import { dayIn } from '../../utils/dates';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readAgenda } from '../../utils/db/live/agenda';
import { useStatements } from '../../utils/db/live/statements';
import { finishedStatuses, type Language, type Trip } from '../../utils/records';
import { reminderText } from '../../utils/reminders';
import { ledgerOf, proposalsFor } from '../../utils/statements';
import { type AgendaEntry, agendaOf, urgencies } from '../../utils/today';
import { sayer, warningText } from '../../utils/warnings';
import { BackupReminder } from './backup';
import { NewsNote } from './news';
import { hrefOf } from './place';

export function Today({ language }: { language: Language }) {
  const { t } = useWords();
  const sayLine = useSayer(language);
  // As of when the page was opened: what falls due later is told by its reminder, which changes the rows.
  const [opened] = useState(now);
  const rows = useLive(() => readAgenda(database, opened), [opened]);
  // Once the first is on the screen: history pages need every trip read, however many.
  const told = useTold(opened.today, rows.value !== undefined);
  if (!rows.value) return rows.failed ? <p class="problem">{t('database_failed')}</p> : null;
  const entries = agendaOf({ ...rows.value, ...told }, opened);
  if (!entries.length)
    return (
      <div class="detail">
        <NewsNote />
        <AccessMissing />
        <BackupReminder />
        <p class="empty">{t('agenda_empty')}</p>
      </div>
    );
  const groups = urgencies.flatMap((urgency) => {
    const own = entries.filter((entry) => entry.urgency === urgency);
    return own.length ? [{ urgency, entries: own }] : [];
  });
  return (
    <div class="detail">
      <NewsNote />
      <AccessMissing />
      <BackupReminder />
      <Agenda groups={groups} say={sayLine} />
    </div>
  );
}

/** The instant, and the user's day. */
export const now = () => ({
  now: new Date().toISOString(),
  today: Temporal.Now.plainDateISO().toString(),
});

/** What kept history pages say; nothing until they are read. */
function useTold(today: string, wanted: boolean) {
  const { value } = useStatements(database, { wanted });
  return useMemo(() => {
    if (!value) return {};
    const { statements, trips, reminders } = value;
    const hand = value.hand.filter(({ withdrawnAt }) => withdrawnAt === null);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // What is finished can wait until its own page is looked at.
    const waiting = trips.filter(({ status }) => !finishedStatuses.includes(status));
    const listings = waiting.flatMap((trip) =>
      proposalsFor(trip, statements, trips).map(({ seenAt }) => ({
        trip,
        seenOn: dayIn(seenAt, zone) ?? today,
      })),
    );
    return { listings, lapses: ledgerOf({ statements, hand, reminders }, today).coming };
  }, [value, today]);
}

const nameOf = ({ portal, shop }: Trip) => [portal?.name, shop].filter(Boolean).join(' → ');

/** What to do about an entry, in words. */
function useSayer(language: Language): (entry: AgendaEntry) => AgendaLine {
  const { t, times } = useWords();
  const say = sayer(language, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (entry) => {
    if (entry.of === 'lapse') {
      const { sum, portal } = entry.lapse;
      const todo = sum ? t('today_lapse_sum', sayPoints(sum, times)) : t('today_lapse');
      return { entry, todo, what: null, trip: { name: portal, href: hrefOf('points') } };
    }
    const { trip } = entry;
    const line = { entry, what: null, trip: { name: nameOf(trip), href: hrefOf('trips', trip.id) } };
    if (entry.of === 'listing') return { ...line, todo: t('today_listing') };
    if (entry.of === 'warning') {
      const text = warningText(entry.warning, language, say);
      return { ...line, todo: text?.todo ?? entry.warning.rule, what: text?.what ?? null };
    }
    if (entry.of === 'reminder') {
      const names = { shop: trip.shop, portal: trip.portal?.name ?? null };
      return { ...line, todo: reminderText(entry.reminder, language, names) ?? nameOf(trip) };
    }
    const { claim, next } = entry;
    const name = claimKind(claim.kind)?.name[language] ?? claim.kind;
    const doing = next.doing === 'over' ? 'wait' : next.doing;
    return { ...line, todo: t(`today_claim_${doing}`, name) };
  };
}
