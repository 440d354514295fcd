/** The reward has to be fetched or papers have to be sent by a day, or it lapses. */
import { factsOf, hasBegun } from '../reminder-case';
import { closings } from '../reminder-closing';
import type { ReminderRule } from '../reminders';
export default {
  id: 'receipt-due',
  text: {
    ja: '{portal}の受け取り手続きは{date}までです。',
    en: 'Collect your reward at {portal} by {date}.',
    es: 'Solicita tu recompensa en {portal} a más tardar el {date}.',
  },
  lead: { days: 7, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable'],
  remind: (input) => (hasBegun(input) ? closings(input, factsOf(input, 'claim_window')) : []),
} satisfies ReminderRule;
