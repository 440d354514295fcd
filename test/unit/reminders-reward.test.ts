/** Reminders to fetch the reward and to use its points. */
import { describe, expect, it } from 'vitest';
import { fact, found, rule, tripCase } from './reminder-cases';

describe('fetching the reward', () => {
  const opensAt = rule('opening', { months: 11 }, 'day_2');
  const closes = rule('x_claim_start', { days: 45 }, 'none', { within: true });
  const facts = [fact('claim_window', { opensAt, closes })];
  const supplied = { opening: '2026-01-15' };

  it('tells when it begins and a week before it ends', () => {
    const input = tripCase({ facts, trip: { supplied } });
    expect(found('receipt-opens', input)).toEqual(['2026-12-02 told 2026-12-02T00:00']);
    expect(found('receipt-due', input)).toEqual(['2027-01-16 told 2027-01-09T00:00']);
  });

  it.each(['receipt-opens', 'receipt-due'])(
    '%s is silent while its beginning is unknown, and when refused',
    (id) => {
      expect(found(id, tripCase({ facts }))).toEqual([]);
      expect(found(id, tripCase({ facts, trip: { supplied, status: 'rejected' } }))).toEqual([]);
    },
  );
});

describe('points', () => {
  const statusAt = { paid: '2027-01-31T03:00:00.000Z' };
  const paid = { status: 'paid' as const };

  it('points-expire tells a week before limited points lapse, even though the trip is paid', () => {
    const facts = [fact('expiry_rule', rule('grant', { months: 1 }, 'end_of_month'))];
    expect(found('points-expire', tripCase({ facts, statusAt, trip: paid }))).toEqual([
      '2027-02-28 told 2027-02-21T00:00',
    ]);
    expect(found('points-expire', tripCase({ facts, trip: paid }))).toEqual([]);
    expect(found('points-expire', tripCase({ facts, statusAt, trip: { status: 'pending' } }))).toEqual([]);
    expect(found('points-expire', tripCase({ facts, statusAt, trip: { status: 'expired' } }))).toEqual([]);
  });

  it('inactivity-expiry counts from the last movement, and from the purchase where only buying counts', () => {
    const year = rule('last_activity', { years: 1 });
    const any = [fact('inactivity_expiry', year)];
    const buying = [fact('inactivity_expiry', { ...year, activity: 'purchase' })];
    const told = (facts: typeof any, more = {}) =>
      found('inactivity-expiry', tripCase({ facts, statusAt, trip: { ...paid, ...more } }));
    expect(told(any)).toEqual(['2028-01-31 told 2028-01-01T00:00']);
    expect(told(buying)).toEqual(['2027-11-10 told 2027-10-11T00:00']);
    expect(told(any, { supplied: { last_activity: '2027-06-01' } })).toEqual([
      '2028-06-01 told 2028-05-02T00:00',
    ]);
    expect(told(any, { status: 'pending' })).toEqual([]);
  });
});
