/** The entry closes, and no entry is known. */
import { whenOf } from '../records';
import { factsOf } from '../reminder-case';
import { closings } from '../reminder-closing';
import type { ReminderRule } from '../reminders';
export default {
  id: 'entry-closes',
  text: {
    ja: '{shop}のエントリーは{date}までです。お忘れなく。',
    en: 'Entry for {shop} closes on {date}. Please enter before then.',
    es: 'La inscripción para {shop} termina el {date}. No olvides inscribirte.',
  },
  lead: { days: 3, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending'],
  remind: (input) => (whenOf(input.trip, 'entered') ? [] : closings(input, factsOf(input, 'entry_period'))),
} satisfies ReminderRule;
