/** By this day the trip should stand in the account (通帳記載, "tracked"). */
import { listingsOf } from '../reminder-listing';
import type { ReminderRule } from '../reminders';
export default {
  id: 'listing-expected',
  text: {
    ja: '{date}ごろまでに{portal}の通帳に載る予定です。確認してみましょう。',
    en: '{portal} should list this purchase by about {date}. Have a look at your account.',
    es: '{portal} debería registrar esta compra hacia el {date}. Échale un vistazo a tu cuenta.',
  },
  lead: { days: 0, at: '09:00' },
  during: ['clicked', 'unlisted'],
  remind: listingsOf,
} satisfies ReminderRule;
