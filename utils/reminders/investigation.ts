/** The desk or the shop is looking into it: one to two months are usual, three happen. */
import { addDays, dueDate } from '../dates';
import type { DueDate, Rule } from '../records';
import { type CaseClaim, factsOf, optionsOf, type TripCase } from '../reminder-case';
import type { Due, ReminderRule } from '../reminders';

const running = ['acknowledged', 'hold', 'investigating', 'provisional'];

/** Where neither the desk nor the terms name a time. */
const usual: Rule = { anchor: 'x_enquiry', offset: { months: [1, 2] }, snap: 'none', max: { months: 3 } };

function expected(input: TripCase, sentAt: string): DueDate | null {
  const options = optionsOf(input);
  const replies = factsOf(input, 'contact_rule').flatMap(({ value }) =>
    'reply' in value && value.reply ? [value.reply] : [],
  );
  const dues = replies.flatMap((reply) => dueDate(reply, { x_enquiry: sentAt }, options) ?? []);
  return (
    dues.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1) ??
    dueDate(usual, { x_enquiry: sentAt }, options)
  );
}

function investigated(input: TripCase, { id, status, sentAt, promised }: CaseClaim): Due[] {
  // What was approved for a day has its own reminder.
  if (!running.includes(status) || sentAt === null || (status === 'provisional' && promised)) return [];
  const day = promised === undefined ? null : addDays(promised, 1);
  const due = day === null ? expected(input, sentAt) : dueDate(day, {}, optionsOf(input));
  return due ? [{ due, key: id }] : [];
}

export default {
  id: 'investigation',
  text: {
    ja: '{portal}の調査は{date}ごろまでかかる見込みです。結果を尋ねてみましょう。',
    en: '{portal} should have finished its investigation by about {date}. Ask how it stands.',
    es: 'La investigación de {portal} debería terminar hacia el {date}. Pregunta cómo va.',
  },
  lead: { days: 0, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable', 'rejected'],
  remind: (input) => input.claims.flatMap((claim) => investigated(input, claim)),
} satisfies ReminderRule;
