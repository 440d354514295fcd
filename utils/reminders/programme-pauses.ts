/** The programme pauses: links die as at an end, and what comes after the pause is another programme with other tags. */
import { wallClock } from '../dates';
import { zoneOfCase } from '../reminder-case';
import { programmePause } from '../reminder-notice';
import type { ReminderRule } from '../reminders';

export default {
  id: 'programme-pauses',
  text: {
    ja: '{shop}の広告は{date}から休止の予定です。それまでに済ませましょう。再開後は別の広告になり、前のクリックは引き継がれません。',
    en: 'The programme for {shop} pauses from {date}. Finish before; after a restart it is a new one.',
    es: 'El programa de {shop} se pausa desde el {date}. Termina antes; al reanudarse será otro.',
  },
  lead: { days: 3, at: '09:00', of: 'earliest' },
  during: ['clicked', 'unlisted', 'pending'],
  remind(input) {
    const due = programmePause(input);
    const staleAt = due && wallClock(due.latest, '24:00', zoneOfCase(input));
    return due ? [{ due, ...(staleAt && { staleAt }) }] : [];
  },
} satisfies ReminderRule;
