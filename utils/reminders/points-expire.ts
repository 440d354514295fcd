/** Granted points lapse on a day (期間限定ポイント and all others). */
import { factsOf } from '../reminder-case';
import { closings } from '../reminder-closing';
import type { ReminderRule } from '../reminders';
export default {
  id: 'points-expire',
  text: {
    ja: '{portal}のポイントは{date}に失効します。使い忘れにご注意を。',
    en: 'Your points at {portal} lapse on {date}. Use them before then.',
    es: 'Tus puntos de {portal} caducan el {date}. Úsalos antes.',
  },
  lead: { days: 7, at: '09:00' },
  during: ['payable', 'paid'],
  remind: (input) => closings(input, factsOf(input, 'expiry_rule')),
} satisfies ReminderRule;
