/** The reward should be there. */
import { keyed } from '../reminder-closing';
import { payoutsOf } from '../reminder-payout';
import type { ReminderRule } from '../reminders';
export default {
  id: 'payout-due',
  text: {
    ja: '{portal}の特典は{date}ごろの予定です。届いているか確認しましょう。',
    en: 'Your reward from {portal} is due about {date}. Check whether it arrived.',
    es: 'Tu recompensa de {portal} debería llegar hacia el {date}. Comprueba si ya está.',
  },
  lead: { days: 0, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable'],
  remind: (input) =>
    keyed(
      payoutsOf(input)
        .filter(({ isApproval }) => !isApproval)
        .map(({ due, fact }) => ({ due, fact })),
    ),
} satisfies ReminderRule;
