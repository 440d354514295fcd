/** The user has to act: an answer the desk asked for, or a hold to be pressed before the money is settled by itself. */
import { addDays, dueDate, wallClock } from '../dates';
import { type CaseClaim, dayOfInstant, optionsOf, type TripCase, zoneOfCase } from '../reminder-case';
import type { Due, ReminderRule } from '../reminders';

/** Days in which a question without a date should be answered: desks close silent cases. */
const promptly = 3;

function asked(input: TripCase, { id, status, lastContactAt, answerBy }: CaseClaim): Due[] {
  if (status === 'won' || status === 'lost') return [];
  const since = status === 'need-info' && lastContactAt !== null ? dayOfInstant(input, lastContactAt) : null;
  const day = answerBy ?? (since && addDays(since, promptly));
  const due = day ? dueDate(day, {}, optionsOf(input)) : null;
  const end = answerBy === undefined ? null : wallClock(answerBy, '24:00', zoneOfCase(input));
  return due ? [{ due, key: id, ...(end !== null && { staleAt: end }) }] : [];
}

export default {
  id: 'hold-answer',
  text: {
    ja: '{date}までに返答・手続きが必要です。早めに対応しましょう。',
    en: 'An answer or step of yours is needed by {date}. Best done early.',
    es: 'Responde o haz la gestión a más tardar el {date}. Mejor pronto.',
  },
  lead: { days: 2, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable', 'rejected'],
  remind: (input) => input.claims.flatMap((claim) => asked(input, claim)),
} satisfies ReminderRule;
