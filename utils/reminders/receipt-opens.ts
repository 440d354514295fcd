/** The reward has to be fetched, and the time to do so begins (受取手続き, register an account). */
import { factsOf, hasBegun } from '../reminder-case';
import { openings } from '../reminder-closing';
import type { ReminderRule } from '../reminders';
export default {
  id: 'receipt-opens',
  text: {
    ja: '{date}から{portal}の受け取り手続きができます。',
    en: 'From {date} on, you can collect your reward at {portal}.',
    es: 'Desde el {date} puedes solicitar tu recompensa en {portal}.',
  },
  lead: { days: 0, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable'],
  remind: (input) => (hasBegun(input) ? openings(input, factsOf(input, 'claim_window')) : []),
} satisfies ReminderRule;
