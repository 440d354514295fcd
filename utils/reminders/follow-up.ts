/** A week without an answer, or the day the desk named is over: a polite second letter. */
import { addDays, dueDate } from '../dates';
import { type CaseClaim, dayOfInstant, optionsOf, type TripCase } from '../reminder-case';
import type { Due, ReminderRule } from '../reminders';

/** Days of patience: S0 of our sources waits a week; desks that say more are given what they said. */
const patience = 7;

function unanswered(input: TripCase, { id, status, sentAt, lastContactAt, promised }: CaseClaim): Due[] {
  const last = lastContactAt ?? sentAt;
  if (status !== 'sent' || last === null) return [];
  const asked = dayOfInstant(input, last);
  const day = promised === undefined ? asked && addDays(asked, patience) : addDays(promised, 1);
  const due = day && dueDate(day, {}, optionsOf(input));
  return due ? [{ due, key: id }] : [];
}

export default {
  id: 'follow-up',
  text: {
    ja: '{portal}からまだ返事がありません。丁寧にもう一度尋ねてみましょう。',
    en: 'No answer from {portal} yet. A polite follow-up may help.',
    es: '{portal} aún no ha respondido. Un recordatorio amable puede ayudar.',
  },
  lead: { days: 0, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable', 'rejected'],
  remind: (input) => input.claims.flatMap((claim) => unanswered(input, claim)),
} satisfies ReminderRule;
