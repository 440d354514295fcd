/** Cancelling or leaving before this day loses the reward; afterwards one is free to. */
import { factsOf, hasBegun } from '../reminder-case';
import { closings } from '../reminder-closing';
import type { ReminderRule } from '../reminders';
export default {
  id: 'keep-until',
  text: {
    ja: '{shop}の継続条件（{date}まで）が終わりました。続けるかどうか、自由に決められます。',
    en: 'You had to keep {shop} until {date}. You are now free to decide.',
    es: 'Debías mantener {shop} hasta el {date}. Ya puedes decidir libremente.',
  },
  lead: { days: -1, at: '09:00', of: 'latest' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable'],
  remind: (input) => {
    if (!hasBegun(input)) return [];
    // It is told when its window is over, so it is never stale.
    return closings(input, factsOf(input, 'cancel_rule')).map(({ staleAt: _, ...due }) => due);
  },
} satisfies ReminderRule;
