/** A complaint to a private seller is heard best while it is fresh: a draft that lies for a day is told of. */
import { addDays, dueDate } from '../dates';
import { type CaseClaim, dayOfInstant, optionsOf, type TripCase } from '../reminder-case';
import type { Due, ReminderRule } from '../reminders';

function unsent(input: TripCase, { id, kind, status, begunAt }: CaseClaim): Due[] {
  if (kind !== 'settlement-hold' || status !== 'draft' || begunAt === undefined) return [];
  const begun = dayOfInstant(input, begunAt);
  const day = begun && addDays(begun, 1);
  const due = day && dueDate(day, {}, optionsOf(input));
  return due ? [{ due, key: id }] : [];
}

export default {
  id: 'first-contact',
  text: {
    ja: '{shop}への連絡がまだ下書きです。{date}までを目安に送りましょう。早いほど話がまとまりやすくなります。',
    en: 'Your message to {shop} is still a draft. Best sent by {date}.',
    es: 'Tu mensaje a {shop} sigue en borrador. Mejor enviarlo a más tardar el {date}.',
  },
  lead: { days: 0, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable'],
  remind: (input) => input.claims.flatMap((claim) => unsent(input, claim)),
} satisfies ReminderRule;
