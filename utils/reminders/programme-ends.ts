/** The campaign ends before anything was bought; or the whole programme ends, after which nothing is tracked and revisits do not count. */
import { wallClock } from '../dates';
import { whenOf } from '../records';
import { factsOf, type TripCase, windowOf, zoneOfCase } from '../reminder-case';
import { closings } from '../reminder-closing';
import { programmeEnd } from '../reminder-notice';
import type { Due, ReminderRule } from '../reminders';

/** The campaign's end, unless a purchase deadline says the same day. */
function campaign(input: TripCase): Due[] {
  const deadlines = factsOf(input, 'purchase_deadline').map((fact) => windowOf(input, fact).closes?.date);
  return closings(input, factsOf(input, 'offer_period')).filter(({ due }) => !deadlines.includes(due.date));
}

/** The end of the programme that was named (`x_program_end`), or that was announced to come. */
function programme(input: TripCase): Due[] {
  const due = programmeEnd(input);
  const staleAt = due && wallClock(due.latest, '24:00', zoneOfCase(input));
  return due ? [{ due, key: 'programme', ...(staleAt && { staleAt }) }] : [];
}

export default {
  id: 'programme-ends',
  text: {
    ja: '{shop}のキャンペーンは{date}で終わります。それまでに済ませ、記録を残しましょう。',
    en: 'The offer for {shop} ends on {date}. Finish before then and keep your proof.',
    es: 'La promoción de {shop} termina el {date}. Complétala antes y guarda tus pruebas.',
  },
  lead: { days: 3, at: '09:00', of: 'earliest' },
  during: ['clicked', 'unlisted', 'pending'],
  remind: (input) => [...(whenOf(input.trip, 'purchased') ? [] : campaign(input)), ...programme(input)],
} satisfies ReminderRule;
