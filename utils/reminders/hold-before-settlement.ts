/** A marketplace pays the seller by itself on a day: whoever has a complaint must have pressed the hold before. */
import { dueDate, wallClock } from '../dates';
import { optionsOf, type TripCase, zoneOfCase } from '../reminder-case';
import type { ReminderRule } from '../reminders';

/** A hold that was agreed, or a decision, needs none. */
const isSettled = ({ claims }: TripCase): boolean =>
  claims.some(
    ({ kind, status }) =>
      kind === 'settlement-hold' && (status === 'hold' || status === 'won' || status === 'lost'),
  );

export default {
  id: 'hold-before-settlement',
  text: {
    ja: '{shop}の自動決済は{date}です。問題があるときは、その前に出品者へ連絡し、「保留」を押しましょう。',
    en: '{shop} settles by itself on {date}. If something is wrong, write and press the hold before.',
    es: '{shop} liquida por sí solo el {date}. Si algo va mal, escribe y pulsa la retención antes.',
  },
  lead: { days: 3, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable'],
  remind(input) {
    const day = input.trip.supplied?.x_settlement;
    const due = day === undefined || isSettled(input) ? null : dueDate(day, {}, optionsOf(input));
    const staleAt = due && wallClock(due.date, '24:00', zoneOfCase(input));
    return due ? [{ due, ...(staleAt && { staleAt }) }] : [];
  },
} satisfies ReminderRule;
