/** The desk approved it and named a day: has it come? */
import { dueDate } from '../dates';
import { optionsOf } from '../reminder-case';
import type { ReminderRule } from '../reminders';

export default {
  id: 'approved-arrives',
  text: {
    ja: '{portal}から{date}までに届く約束です。届いたか確認し、届いたら「届いた」を押しましょう。',
    en: '{portal} approved it and promised it by {date}. Check whether it has come.',
    es: '{portal} lo aprobó y lo prometió para el {date}. Comprueba si ha llegado.',
  },
  lead: { days: 0, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable', 'rejected'],
  remind: (input) =>
    input.claims.flatMap(({ id, status, promised }) => {
      const due = status === 'provisional' && promised ? dueDate(promised, {}, optionsOf(input)) : null;
      return due ? [{ due, key: id }] : [];
    }),
} satisfies ReminderRule;
