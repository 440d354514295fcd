/** What has to be bought or used by a day, while no purchase is known. */
import { whenOf } from '../records';
import { factsOf } from '../reminder-case';
import { closings } from '../reminder-closing';
import type { ReminderRule } from '../reminders';
export default {
  id: 'purchase-deadline',
  text: {
    ja: '{shop}での購入・利用は{date}までが対象です。',
    en: 'Only purchases at {shop} up to {date} count.',
    es: 'Solo cuentan las compras en {shop} hasta el {date}.',
  },
  lead: { days: 3, at: '09:00' },
  during: ['clicked'],
  remind: (input) =>
    whenOf(input.trip, 'purchased') ? [] : closings(input, factsOf(input, 'purchase_deadline')),
} satisfies ReminderRule;
