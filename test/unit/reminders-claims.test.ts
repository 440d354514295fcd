/** Reminders of claims that are with a desk. */
import { describe, expect, it } from 'vitest';
import type { PortalOverride } from '../../utils/portals';
import { claim, fact, found, rule, tripCase } from './reminder-cases';

describe('follow-up', () => {
  it('tells after a week without an answer, counted from the last exchange', () => {
    expect(found('follow-up', tripCase({ claims: [claim()] }))).toEqual(['2026-12-08 told 2026-12-08T00:00']);
    const again = claim({ lastContactAt: '2026-12-09T03:00:00.000Z' });
    expect(found('follow-up', tripCase({ claims: [again] }))).toEqual(['2026-12-16 told 2026-12-16T00:00']);
  });

  it('waits for the day the desk named', () => {
    const promised = claim({ promised: '2026-12-20' });
    expect(found('follow-up', tripCase({ claims: [promised] }))).toEqual([
      '2026-12-21 told 2026-12-21T00:00',
    ]);
  });

  it('waits as long as the user knows the desk to take, and no longer than a week where they say nothing', () => {
    const claims = [claim()];
    const asked = (reply: PortalOverride['reply']) =>
      found('follow-up', tripCase({ claims, override: reply === undefined ? {} : { reply } }));
    expect(asked({ days: [10, 14] })).toEqual(['2026-12-16 told 2026-12-16T00:00']);
    expect(asked({ businessDays: 3 })).toEqual(['2026-12-05 told 2026-12-05T00:00']);
    expect(asked(null)).toEqual(['2026-12-08 told 2026-12-08T00:00']);
    expect(asked(undefined)).toEqual(['2026-12-08 told 2026-12-08T00:00']);
  });

  it.each(['draft', 'acknowledged', 'investigating', 'won', 'lost'] as const)(
    'is silent for a claim %s',
    (status) => {
      expect(found('follow-up', tripCase({ claims: [claim({ status })] }))).toEqual([]);
    },
  );
});

describe('investigation', () => {
  const investigating = claim({ status: 'investigating' });

  it('is given two months, or what the terms or the desk say', () => {
    expect(found('investigation', tripCase({ claims: [investigating] }))).toEqual([
      '2027-02-01 told 2027-02-01T00:00',
    ]);
    const reply = rule('x_enquiry', { months: [1, 3] }, 'none', { approx: true });
    const facts = [fact('contact_rule', { reply })];
    expect(found('investigation', tripCase({ facts, claims: [investigating] }))).toEqual([
      '2027-03-01 told 2027-03-01T00:00',
    ]);
    const promised = [{ ...investigating, promised: '2026-12-20' }];
    expect(found('investigation', tripCase({ facts, claims: promised }))).toEqual([
      '2026-12-21 told 2026-12-21T00:00',
    ]);
  });

  it('is silent while the desk has not answered at all, and after its end', () => {
    expect(found('investigation', tripCase({ claims: [claim()] }))).toEqual([]);
    expect(found('investigation', tripCase({ claims: [claim({ status: 'won' })] }))).toEqual([]);
  });
});

describe('hold-answer', () => {
  it('tells two days before an automatic settlement, and promptly when the desk asks', () => {
    const settles = claim({ status: 'draft', sentAt: null, answerBy: '2026-11-20' });
    expect(found('hold-answer', tripCase({ claims: [settles] }))).toEqual([
      '2026-11-20 told 2026-11-18T00:00',
    ]);
    const asked = claim({ status: 'need-info', lastContactAt: '2026-12-05T03:00:00.000Z' });
    expect(found('hold-answer', tripCase({ claims: [asked] }))).toEqual(['2026-12-08 told 2026-12-06T00:00']);
  });

  it('is silent when nothing is asked, and when it is over', () => {
    expect(found('hold-answer', tripCase({ claims: [claim()] }))).toEqual([]);
    const over = claim({ status: 'won', answerBy: '2026-11-20' });
    expect(found('hold-answer', tripCase({ claims: [over] }))).toEqual([]);
  });
});
