/** Reminders before and while the conditions are met: each rule with a case in which it fires and twins in which it must not. */
import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../utils/records';
import { remindersOf } from '../../utils/reminders';
import { fact, found, portal, rule, tripCase, visiting } from './reminder-cases';

const until = (end: string): FactValue => ({ start: null, end });
const within = { within: true };

describe('entry-closes', () => {
  const facts = [fact('entry_period', until('2026-11-30'))];

  it('tells three days before, at nine', () => {
    expect(found('entry-closes', tripCase({ facts }))).toEqual(['2026-11-30 told 2026-11-27T00:00']);
  });

  it('is silent once entered, once paid, and where the entry closed before the trip', () => {
    const anchors = { entered: '2026-11-10T02:30:00.000Z' };
    expect(found('entry-closes', tripCase({ facts, trip: { anchors } }))).toEqual([]);
    expect(found('entry-closes', tripCase({ facts, trip: { status: 'paid' } }))).toEqual([]);
    const over = [fact('entry_period', until('2026-11-09'))];
    expect(found('entry-closes', tripCase({ facts: over }))).toEqual([]);
  });

  it('tells of each closing day once, under keys that do not depend on the order of the facts', () => {
    const three = [
      fact('entry_period', until('2026-12-31'), 'b'),
      fact('entry_period', until('2026-11-30'), 'aa'),
      fact('entry_period', until('2026-11-30'), 'ccc'),
    ];
    const days = ['2026-11-30 told 2026-11-27T00:00', '2026-12-31 told 2026-12-28T00:00'];
    expect(found('entry-closes', tripCase({ facts: three }))).toEqual(days);
    expect(found('entry-closes', tripCase({ facts: three.toReversed() }))).toEqual(days);
  });
});

describe('purchase-deadline', () => {
  const facts = [fact('purchase_deadline', { start: '2026-11-01', end: '2026-11-30T23:59' })];

  it('tells while nothing was bought', () => {
    expect(found('purchase-deadline', tripCase({ facts, trip: visiting }))).toEqual([
      '2026-11-30 told 2026-11-27T00:00',
    ]);
  });

  it('is silent once bought', () => {
    expect(found('purchase-deadline', tripCase({ facts }))).toEqual([]);
  });

  it('tells of 24 hours after the click when half of them are over', () => {
    const hours = [fact('purchase_deadline', rule('x_click', { hours: 24 }, 'none', within))];
    expect(found('purchase-deadline', tripCase({ facts: hours, trip: visiting }))).toEqual([
      '2026-11-11 told 2026-11-10T14:00',
    ]);
  });
});

describe('condition-deadline', () => {
  const facts = [fact('purchase_deadline', rule('entry', { months: 1 }, 'end_of_month', within))];

  it('tells a week before the end of the month after the application', () => {
    expect(found('condition-deadline', tripCase({ facts }))).toEqual(['2026-12-31 told 2026-12-24T00:00']);
  });

  it('is silent when the condition is met, before the application, and for the purchase itself', () => {
    const met = { purchased: '2026-11-10T03:00:00.000Z', conditionMet: '2026-11-20T03:00:00.000Z' };
    expect(found('condition-deadline', tripCase({ facts, trip: { anchors: met } }))).toEqual([]);
    expect(found('condition-deadline', tripCase({ facts, trip: visiting }))).toEqual([]);
    const purchase = [fact('purchase_deadline', until('2026-12-31'))];
    expect(found('condition-deadline', tripCase({ facts: purchase }))).toEqual([]);
  });

  it('waits for a day only the user knows', () => {
    const facts = [fact('purchase_deadline', rule('contract_start', { days: 90 }, 'none', within))];
    expect(found('condition-deadline', tripCase({ facts }))).toEqual([]);
    const supplied = { contract_start: '2026-11-20' };
    expect(found('condition-deadline', tripCase({ facts, trip: { supplied } }))).toEqual([
      '2027-02-18 told 2027-02-11T00:00',
    ]);
  });
});

describe('programme-ends', () => {
  const facts = [fact('offer_period', until('2026-11-30'))];

  it('tells of the end of the campaign while nothing was bought', () => {
    expect(found('programme-ends', tripCase({ facts, trip: visiting }))).toHaveLength(1);
    expect(found('programme-ends', tripCase({ facts }))).toEqual([]);
  });

  it('leaves the day to the purchase deadline when that says the same', () => {
    const both = [...facts, fact('purchase_deadline', until('2026-11-30'))];
    expect(found('programme-ends', tripCase({ facts: both, trip: visiting }))).toEqual([]);
  });

  it('tells of the end of the programme after the purchase too, until the reward is confirmed', () => {
    const supplied = { x_program_end: '2026-12-31' };
    expect(found('programme-ends', tripCase({ trip: { supplied } }))).toEqual([
      '2026-12-31 told 2026-12-28T00:00',
    ]);
    expect(found('programme-ends', tripCase({ trip: { supplied, status: 'confirmed' } }))).toEqual([]);
  });
});

describe('what was announced of a programme', () => {
  it.each([
    // The 23rd is a holiday.
    ['x_end_told', '2026-11-17 to 2026-11-25, told 2026-11-14'],
    ['x_end_in_week', '2026-11-17 to 2026-11-17, told 2026-11-14'],
    ['x_end_in_fortnight', '2026-11-24 to 2026-11-24, told 2026-11-21'],
    ['x_end_next_month', '2026-12-31 to 2026-12-31, told 2026-12-28'],
  ])('%s on 10 November comes to an end %s', (notice, day) => {
    const input = tripCase({ trip: { supplied: { [notice]: '2026-11-10' } }, country: 'JP' });
    const [one, ...others] = remindersOf(input).filter(({ rule: id }) => id === 'programme-ends');
    expect(others).toEqual([]);
    expect(`${one?.due?.earliest} to ${one?.due?.latest}, told ${one?.dueAt.slice(0, 10)}`).toBe(day);
  });

  it('gives way to the day that was named', () => {
    const supplied = { x_end_next_month: '2026-11-10', x_program_end: '2026-11-20' };
    expect(found('programme-ends', tripCase({ trip: { supplied } }))).toEqual([
      '2026-11-20 told 2026-11-17T00:00',
    ]);
  });

  it('to pause begins on the first of the month after next, and is no end', () => {
    const input = tripCase({ trip: { supplied: { x_pause_told: '2026-11-30' } } });
    expect(found('programme-pauses', input)).toEqual(['2027-01-01 told 2026-12-29T00:00']);
    expect(found('programme-ends', input)).toEqual([]);
    expect(found('programme-pauses', tripCase())).toEqual([]);
  });
});

describe('listing', () => {
  const claims = portal({ opens: { after: 'purchase', days: 7 } });

  it('is expected on the day from which the desk takes questions, and missing three days later', () => {
    const input = tripCase({ portal: claims });
    expect(found('listing-expected', input)).toEqual(['2026-11-17 told 2026-11-17T00:00']);
    expect(found('listing-missing', input)).toEqual(['2026-11-17 told 2026-11-20T00:00']);
  });

  it('goes by the offer’s own words before the portal’s', () => {
    const facts = [fact('contact_rule', { opensAt: rule('purchase', { hours: 48 }) })];
    expect(found('listing-expected', tripCase({ portal: claims, facts }))).toEqual([
      '2026-11-12 told 2026-11-12T00:00',
    ]);
  });

  it('is expected when the offer says it is listed, and that is no payout', () => {
    const facts = [
      fact('payout_rule', rule('purchase', { days: 3 }, 'none', { within: true, event: 'listing' })),
    ];
    expect(found('listing-expected', tripCase({ facts }))).toEqual(['2026-11-13 told 2026-11-13T00:00']);
    expect(found('payout-due', tripCase({ facts }))).toEqual([]);
    expect(found('payout-overdue', tripCase({ facts }))).toEqual([]);
  });

  it.each(['listing-expected', 'listing-missing'])(
    '%s is silent when listed, unbought or not known',
    (id) => {
      expect(found(id, tripCase({ portal: claims, trip: { status: 'pending' } }))).toEqual([]);
      expect(found(id, tripCase({ portal: claims, trip: visiting }))).toEqual([]);
      expect(found(id, tripCase())).toEqual([]);
      expect(found(id, tripCase({ portal: portal({ opens: { after: 'expected' } }) }))).toEqual([]);
    },
  );
});

describe('cancelling', () => {
  it('keep-until tells the day after, while the reward is open', () => {
    const facts = [fact('cancel_rule', { until: rule('opening', { months: 8 }) })];
    const supplied = { opening: '2026-11-15' };
    expect(found('keep-until', tripCase({ facts, trip: { supplied } }))).toEqual([
      '2027-07-15 told 2027-07-16T00:00',
    ]);
    expect(found('keep-until', tripCase({ facts }))).toEqual([]);
    expect(found('keep-until', tripCase({ facts, trip: { supplied, status: 'rejected' } }))).toEqual([]);
  });

  it('cancel-free-ends tells three days before a trial turns into a contract', () => {
    const trip = { supplied: { x_trial_end: '2026-12-10' } };
    expect(found('cancel-free-ends', tripCase({ trip }))).toEqual(['2026-12-10 told 2026-12-07T00:00']);
    expect(found('cancel-free-ends', tripCase())).toEqual([]);
  });
});
