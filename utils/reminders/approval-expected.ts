/** The portal should have judged by now: approved or refused. */
import { dueDate } from '../dates';
import type { Rule } from '../records';
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

/** Self-affiliate networks show a provisional reward first, which is confirmed within one to three months (users' accounts of it). */
const provisional: Rule = { anchor: 'x_pending', offset: { months: [1, 3] }, snap: 'none' };

/** Where neither the offer nor the user names a day. */
function usual(input: TripCase): Due[] {
  const since = input.statusAt?.pending;
  if (input.portal?.kind !== 'self-affiliate' || input.trip.status !== 'pending' || !since) return [];
  const due = dueDate(provisional, { x_pending: since }, optionsOf(input));
  return due ? [{ due }] : [];
}

/** By the terms' own words. */
const promised = (input: TripCase): Due[] =>
  payoutsOf(input)
    .filter(({ isApproval }) => isApproval)
    .map(({ due, fact }) => ({ due, fact }));

export default {
  id: 'approval-expected',
  text: {
    ja: '{portal}の判定は{date}ごろの予定です。',
    en: '{portal} should have approved this by about {date}.',
    es: '{portal} debería confirmarlo hacia el {date}.',
  },
  lead: { days: 0, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending'],
  remind: (input) => {
    const named = [...announced(input), ...promised(input)];
    return keyed(named.length ? named : usual(input));
  },
} satisfies ReminderRule;
