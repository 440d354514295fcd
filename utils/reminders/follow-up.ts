/** A week without an answer, or as long as the user knows it to take, or the day the desk named is over: a polite second letter. */
import { addDays, dueDate } from '../dates';
import { Offset } from '../records';
import { type CaseClaim, dayOfInstant, optionsOf, type TripCase } from '../reminder-case';
import type { Due, ReminderRule } from '../reminders';

/** Days of patience: S0 of our sources waits a week; desks that say more are given what they said. */
const patience = 7;

/** The day after which one may ask again. The user knows better how long this desk takes. */
function patientUntil(input: TripCase, last: string): string | null {
  const reply = input.override?.reply;
  const asked = dayOfInstant(input, last);
  if (!reply) return asked && addDays(asked, patience);
  const rule = { anchor: 'x_enquiry', offset: Offset.parse(reply), snap: 'none' };
  const answer = dueDate(rule, { x_enquiry: last }, optionsOf(input));
  return answer && addDays(answer.latest, 1);
}

function unanswered(input: TripCase, { id, status, sentAt, lastContactAt, promised }: CaseClaim): Due[] {
  const last = lastContactAt ?? sentAt;
  if (status !== 'sent' || last === null) return [];
  const day = promised === undefined ? patientUntil(input, last) : addDays(promised, 1);
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
