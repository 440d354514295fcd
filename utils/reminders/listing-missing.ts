/** The listing is overdue: the soonest sign that something went wrong. */
import { hasOpenClaim } from '../reminder-case';
import { listingsOf } from '../reminder-listing';
import type { ReminderRule } from '../reminders';
export default {
  id: 'listing-missing',
  text: {
    ja: 'まだ{portal}の通帳に載っていません（目安{date}）。問い合わせを準備しましょう。',
    en: '{portal} still does not list this purchase (expected by {date}). Time to prepare your inquiry.',
    es: '{portal} aún no registra esta compra (prevista para el {date}). Es momento de preparar la consulta.',
  },
  lead: { days: -3, at: '09:00', of: 'latest' },
  during: ['clicked', 'unlisted'],
  remind: (input) => (hasOpenClaim(input) ? [] : listingsOf(input)),
} satisfies ReminderRule;
