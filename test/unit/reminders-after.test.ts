/** Reminders of the reward, its claim and its points: each rule with a case in which it fires and twins in which it must not. */
import { describe, expect, it } from 'vitest';
import { claim, fact, found, portal, rule, tripCase, visiting } from './reminder-cases';

const within = { within: true };
const sixty = [fact('payout_rule', rule('purchase', { days: 60 }))];

describe('approval-expected and payout-due', () => {
  it('a point site judges on the day its rule names', () => {
    expect(found('approval-expected', tripCase({ facts: sixty }))).toEqual([
      '2027-01-09 told 2027-01-09T00:00',
    ]);
    expect(found('payout-due', tripCase({ facts: sixty }))).toEqual([]);
  });

  it('a shop pays on it', () => {
    const shop = tripCase({ facts: sixty, portal: portal(undefined, { kind: 'shop' }) });
    expect(found('payout-due', shop)).toEqual(['2027-01-09 told 2027-01-09T00:00']);
    expect(found('approval-expected', shop)).toEqual([]);
  });

  it('payment follows from the approval that is expected, and from the real one once it is known', () => {
    const facts = [...sixty, fact('payout_rule', rule('approval', { months: 1 }, 'end_of_month'), 'then')];
    expect(found('payout-due', tripCase({ facts }))).toEqual(['2027-02-28 told 2027-02-28T00:00']);
    const statusAt = { confirmed: '2026-12-20T03:00:00.000Z' };
    const confirmed = tripCase({ facts, statusAt, trip: { status: 'confirmed' } });
    expect(found('payout-due', confirmed)).toEqual(['2027-01-31 told 2027-01-31T00:00']);
    expect(found('approval-expected', confirmed)).toEqual([]);
  });

  it.each(['approval-expected', 'payout-due', 'payout-overdue'])(
    '%s is silent before a purchase and after payment',
    (id) => {
      expect(found(id, tripCase({ facts: sixty, trip: visiting }))).toEqual([]);
      for (const status of ['paid', 'expired', 'rejected'] as const)
        expect(found(id, tripCase({ facts: sixty, trip: { status } }))).toEqual([]);
    },
  );

  it('the day of judgement that the portal shows counts too', () => {
    const supplied = { x_judgement: '2026-12-25' };
    expect(found('approval-expected', tripCase({ trip: { supplied } }))).toHaveLength(1);
  });
});

describe('payout-overdue', () => {
  it('tells three days after the last day that the words allow', () => {
    const about = [fact('payout_rule', rule('purchase', { days: 60 }, 'none', { approx: true }))];
    expect(found('payout-overdue', tripCase({ facts: about }))).toEqual(['2027-01-09 told 2027-01-18T00:00']);
  });

  it('is silent where nothing limits the wait, once approved, and while a claim is with the desk', () => {
    const atLeast = [fact('payout_rule', rule('purchase', { days: 10 }, 'none', { atLeast: true }))];
    expect(found('payout-overdue', tripCase({ facts: atLeast }))).toEqual([]);
    expect(found('payout-overdue', tripCase({ facts: sixty, trip: { status: 'confirmed' } }))).toEqual([]);
    expect(found('payout-overdue', tripCase({ facts: sixty, claims: [claim()] }))).toEqual([]);
    const draft = [claim({ status: 'draft', sentAt: null })];
    expect(found('payout-overdue', tripCase({ facts: sixty, claims: draft }))).toHaveLength(1);
  });
});

describe('claim windows', () => {
  const quidco = portal({ opens: { after: 'purchase', hours: 72 }, closes: { after: 'purchase', days: 45 } });
  const unlisted = { status: 'unlisted' as const };
  const rejected = { status: 'rejected' as const };
  const statusAt = { rejected: '2027-01-10T03:00:00.000Z' };

  it('open when something went wrong, not while all is well', () => {
    expect(found('claim-window-opens', tripCase({ portal: quidco, trip: unlisted }))).toEqual([
      '2026-11-13 told 2026-11-13T00:00',
    ]);
    expect(found('claim-window-opens', tripCase({ portal: quidco, trip: { status: 'pending' } }))).toEqual(
      [],
    );
  });

  it('from use: 45 days after the purchase, told a week before', () => {
    expect(found('claim-window-closes', tripCase({ portal: quidco, trip: unlisted }))).toEqual([
      '2026-12-25 told 2026-12-18T00:00',
    ]);
    expect(found('claim-window-closes', tripCase({ portal: quidco, trip: { status: 'pending' } }))).toEqual(
      [],
    );
    expect(found('claim-window-closes', tripCase({ portal: quidco, trip: visiting }))).toEqual([]);
    const open = tripCase({ portal: quidco, trip: unlisted, claims: [claim()] });
    expect(found('claim-window-closes', open)).toEqual([]);
  });

  it('from rejection: by the day it was seen', () => {
    const facts = [fact('contact_rule', rule('x_judgement', { days: 20 }, 'none', within))];
    expect(found('claim-window-closes', tripCase({ facts, statusAt, trip: rejected }))).toEqual([
      '2027-01-30 told 2027-01-23T00:00',
    ]);
    // Refused on a day nobody saw: the day that was expected is not it.
    expect(found('claim-window-closes', tripCase({ facts: [...sixty, ...facts], trip: rejected }))).toEqual(
      [],
    );
  });

  it('from rejection, by the portal’s general rule; and from use where a refusal has no clock of its own', () => {
    const general = portal({ closes: { after: 'rejection', days: 30 } });
    expect(found('claim-window-closes', tripCase({ portal: general, statusAt, trip: rejected }))).toEqual([
      '2027-02-09 told 2027-02-02T00:00',
    ]);
    expect(found('claim-window-closes', tripCase({ portal: general, trip: unlisted }))).toEqual([]);
    expect(found('claim-window-closes', tripCase({ portal: quidco, statusAt, trip: rejected }))).toEqual([
      '2026-12-25 told 2026-12-18T00:00',
    ]);
  });

  it('from the expected day: by when the reward should have been judged', () => {
    const facts = [...sixty, fact('contact_rule', rule('x_judgement', { days: 60 }, 'none', within))];
    const pending = { status: 'pending' as const };
    expect(found('claim-window-closes', tripCase({ facts, trip: pending }))).toEqual([
      '2027-03-10 told 2027-03-03T00:00',
    ]);
    const general = portal({ closes: { after: 'expected', days: 30 } });
    expect(found('claim-window-closes', tripCase({ facts: sixty, portal: general, trip: pending }))).toEqual([
      '2027-02-08 told 2027-02-01T00:00',
    ]);
  });

  it('are closed for good after a lost claim', () => {
    const facts = [fact('contact_rule', rule('x_judgement', { days: 20 }, 'none', within))];
    const lost = tripCase({ facts, statusAt, trip: rejected, claims: [claim({ status: 'lost' })] });
    expect(found('claim-window-closes', lost)).toEqual([]);
  });
});
