/** The portal should have judged by now: approved or refused. */
import { dueDate } from '../dates';
import { hasBegun, optionsOf, type TripCase } from '../reminder-case';
import { keyed } from '../reminder-closing';
import { payoutsOf } from '../reminder-payout';
import type { Due, ReminderRule } from '../reminders';

/** The day of judgement that the portal shows and the user entered. */
function announced(input: TripCase): Due[] {
  const day = input.trip.supplied?.x_judgement;
  const due = day === undefined || !hasBegun(input) ? null : dueDate(day, {}, optionsOf(input));
  return due ? [{ due }] : [];
}

export default {
  id: 'approval-expected',
  text: {
    ja: '{portal}の判定は{date}ごろの予定です。',
    en: '{portal} should have approved this by about {date}.',
    es: '{portal} debería confirmarlo hacia el {date}.',
  },
  lead: { days: 0, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending'],
  remind: (input) =>
    keyed([
      ...announced(input),
      ...payoutsOf(input)
        .filter(({ isApproval }) => isApproval)
        .map(({ due, fact }) => ({ due, fact })),
    ]),
} satisfies ReminderRule;
