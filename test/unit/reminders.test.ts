/** What holds for all reminders. */
import { describe, expect, it } from 'vitest';
import { type Fact, Reminder, tripStatuses } from '../../utils/records';
import { effectiveFacts, reminderRules, remindersOf, reminderText } from '../../utils/reminders';
import { claim, fact, rule, tripCase, tripId } from './reminder-cases';

/** Facts of every kind that makes dates. */
const facts = [
  fact('entry_period', { start: null, end: '2026-12-31' }),
  fact('offer_period', { start: null, end: '2026-12-30' }),
  fact('purchase_deadline', rule('entry', { days: 30 }, 'none', { within: true })),
  fact('payout_rule', rule('purchase', { days: 60 })),
  fact('contact_rule', rule('purchase', { days: 90 }, 'none', { within: true })),
  fact('claim_window', { start: '2026-12-01', end: '2026-12-31' }),
  fact('expiry_rule', rule('grant', { months: 1 })),
  fact('cancel_rule', { until: '2026-12-31' }),
];
const full = (status: (typeof tripStatuses)[number]) =>
  tripCase({
    facts,
    claims: [claim(), claim({ id: 'c2', status: 'need-info', answerBy: '2026-12-24' })],
    statusAt: { paid: '2027-01-31T03:00:00.000Z' },
    trip: { status, supplied: { x_trial_end: '2026-12-10', x_program_end: '2026-12-31' } },
  });

describe('all reminders', () => {
  it('have texts in three languages, and each names its day where it is about one', () => {
    for (const { id, text } of reminderRules) {
      for (const sentence of Object.values(text)) {
        expect(sentence.length).toBeLessThan(110);
        if (id !== 'follow-up') expect(sentence).toContain('{date}');
        expect(sentence.replace(/\{(?:date|shop|portal)\}/g, '')).not.toMatch(/[{}]/);
      }
    }
  });

  it.each(tripStatuses)('of a trip that is %s are records with ids of their own', (status) => {
    const reminders = remindersOf(full(status));
    for (const reminder of reminders) expect(Reminder.parse(reminder)).toEqual(reminder);
    expect(new Set(reminders.map(({ id }) => id)).size).toBe(reminders.length);
    for (const { id, rule } of reminders) expect(id.startsWith(`${tripId}/${rule}`)).toBe(true);
  });

  it('of a finished trip are none, but for the points of a paid one', () => {
    expect(remindersOf(full('expired'))).toEqual([]);
    expect(remindersOf(full('paid')).map(({ rule }) => rule)).toEqual(['points-expire']);
    expect(remindersOf(full('clicked')).length).toBeGreaterThan(7);
  });

  it('are the same whatever the time', () => {
    const later = { ...full('clicked'), now: '2028-01-01T00:00:00.000Z' };
    expect(remindersOf(later)).toEqual(remindersOf(full('clicked')));
  });

  it('are told by the user’s clock of the portal’s day', () => {
    const abroad = { ...full('clicked'), zone: 'Europe/Madrid' };
    const [entry] = remindersOf(abroad).filter(({ rule }) => rule === 'entry-closes');
    expect(entry).toMatchObject({ zone: 'Asia/Tokyo', dueAt: '2026-12-28T08:00:00.000Z' });
    expect(entry?.staleAt).toBe('2026-12-31T15:00:00.000Z');
  });

  it('are read out in the user’s language', () => {
    const due = { date: '2026-12-31', earliest: '2026-12-31', latest: '2026-12-31' };
    const names = { shop: 'shop.test', portal: 'ポイント堂' };
    const text = (language: 'ja' | 'en' | 'es') =>
      reminderText({ rule: 'points-expire', due }, language, names);
    expect(text('ja')).toContain('ポイント堂のポイントは2026年12月31日に失効します');
    expect(text('en')).toContain('December 31, 2026');
    expect(text('es')).toContain('31 de diciembre de 2026');
    expect(reminderText({ rule: 'no-such', due }, 'en', names)).toBeNull();
  });
});

it('dates are made of what the user corrected, and of nothing unsure or denied', () => {
  const read = (fields: Partial<Fact>): Fact => ({
    ...fact('payout_rule', rule('purchase', { days: 60 })),
    visitId: tripId,
    at: 0,
    text: '0'.repeat(64),
    readAt: '2026-11-10T03:00:00.000Z',
    reader: 1,
    sure: true,
    ...fields,
  });
  const at = '2026-11-11T00:00:00.000Z';
  const values = (fields: Partial<Fact>) => effectiveFacts([read(fields)]).map(({ value }) => value);
  expect(values({})).toHaveLength(1);
  expect(values({ sure: false })).toEqual([]);
  expect(values({ correction: { value: null, at } })).toEqual([]);
  const value = rule('purchase', { days: 90 });
  expect(values({ sure: false, correction: { value, at } })).toEqual([value]);
});
