/** Points lapse after a time without movement. The last movement that is known counts: an earlier warning does no harm. */
import { anchorsOf, type CaseFact, factsOf, type TripCase } from '../reminder-case';
import { closings } from '../reminder-closing';
import type { Due, ReminderRule } from '../reminders';

/** Buying counts where buying is what is asked for; else the latest thing that is known to have happened on this trip. */
function lapses(input: TripCase, fact: CaseFact): Due[] {
  const { purchase, grant } = anchorsOf(input, fact);
  const last =
    'activity' in fact.value && fact.value.activity === 'purchase' ? purchase : (grant ?? purchase);
  return closings({ ...input, reckoned: { ...input.reckoned, last_activity: last } }, [fact]);
}

export default {
  id: 'inactivity-expiry',
  text: {
    ja: '動きがないと{portal}のポイントは{date}に失効します。',
    en: 'Without any activity, your points at {portal} lapse on {date}.',
    es: 'Sin actividad, tus puntos de {portal} caducan el {date}.',
  },
  lead: { days: 30, at: '09:00' },
  during: ['payable', 'paid'],
  remind: (input) =>
    factsOf(input, 'inactivity_expiry')
      .flatMap((fact) => lapses(input, fact))
      .slice(0, 1),
} satisfies ReminderRule;
