/** What a fact comes to: a date by what is known, the question it hangs on, or neither. */
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../utils/reminders';
import { fact, rule, tripCase } from './reminder-cases';

const mail = fact('claim_window', rule('x_notice', { days: 30 }, 'none', { within: true }));

describe('the date of a fact', () => {
  it('follows from what the trip saw', () => {
    const paid = fact('payout_rule', rule('x_click', { days: 10 }));
    const date = dateOf(tripCase({ trip: { anchors: { clicked: '2026-11-20T03:00:00.000Z' } } }), paid);
    expect(date).toEqual({ date: '2026-11-30', earliest: '2026-11-30', latest: '2026-11-30' });
  });

  it('is a question while nobody knows what it is counted from', () => {
    expect(dateOf(tripCase({}), mail)).toEqual({ missing: 'x_notice' });
  });

  it('follows from the day the user named, and says so', () => {
    const named = tripCase({ trip: { supplied: { x_notice: '2026-12-01' } } });
    expect(dateOf(named, mail)).toMatchObject({
      date: '2026-12-31',
      supplied: { anchor: 'x_notice', date: '2026-12-01' },
    });
  });

  it('is none for an amount, a kind of exclusion, or an end that is open', () => {
    for (const value of [
      { amount: 5_000, unit: 'JPY' },
      { type: 'plan' },
      { start: null, end: null, openEnd: true },
    ])
      expect(dateOf(tripCase({}), fact('offer_period', value))).toBeNull();
  });
});
