/** A free trial turns into a paid contract (`x_trial_end`, named by the user or counted from terms). */
import { dueDate, wallClock } from '../dates';
import { factsOf, optionsOf, zoneOfCase } from '../reminder-case';
import type { ReminderRule } from '../reminders';
export default {
  id: 'cancel-free-ends',
  text: {
    ja: '{shop}の無料期間は{date}で終わります。続けるかどうか決めましょう。',
    en: 'The free period at {shop} ends on {date}. Decide whether to go on.',
    es: 'El periodo gratuito de {shop} termina el {date}. Decide si continúas.',
  },
  lead: { days: 3, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable', 'rejected'],
  remind: (input) => {
    const end = input.trip.supplied?.x_trial_end;
    const due = end === undefined ? null : dueDate(end, {}, optionsOf(input));
    const staleAt = due && wallClock(due.date, '24:00', zoneOfCase(input));
    const fact = factsOf(input, 'cancel_rule').find(
      ({ value }) => 'type' in value && value.type === 'auto_renew',
    );
    return due ? [{ due, ...(fact && { fact }), ...(staleAt && { staleAt }) }] : [];
  },
} satisfies ReminderRule;
