/** The listing is overdue: the soonest sign that something went wrong. */
import { hasOpenClaim } from '../reminder-case';
import { listingsOf } from '../reminder-listing';
import type { ReminderRule } from '../reminders';
export default {
  id: 'listing-missing',
  text: {
    ja: '{portal}の通帳に載りましたか（目安{date}）。まだなら問い合わせを準備しましょう。',
    en: 'Does {portal} list this purchase yet (expected by {date})? If not, prepare your inquiry.',
    es: '¿Ya figura esta compra en {portal} (prevista para el {date})? Si no, prepara la consulta.',
  },
  lead: { days: -3, at: '09:00', of: 'latest' },
  during: ['clicked', 'unlisted'],
  remind: (input) => (hasOpenClaim(input) ? [] : listingsOf(input)),
} satisfies ReminderRule;
