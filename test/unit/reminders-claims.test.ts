/** Reminders of claims that are with a desk. */
import { describe, expect, it } from 'vitest';
import type { PortalOverride } from '../../utils/portals';
import { type CaseClaim, remindersOf } from '../../utils/reminders';
import { claim, fact, found, portal, rule, tripCase } from './reminder-cases';

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

describe('approved-arrives', () => {
  const approved = claim({ status: 'provisional', promised: '2026-12-20' });
  it('tells on the day that was promised with the approval, in place of the investigation', () => {
    expect(found('approved-arrives', tripCase({ claims: [approved] }))).toEqual([
      '2026-12-20 told 2026-12-20T00:00',
    ]);
    expect(found('investigation', tripCase({ claims: [approved] }))).toEqual([]);
  });
  it('is silent without a day, and where nothing is approved', () => {
    const open = [claim({ status: 'provisional' }), claim({ promised: '2026-12-20' })];
    expect(found('approved-arrives', tripCase({ claims: open }))).toEqual([]);
    expect(found('investigation', tripCase({ claims: open }))).toHaveLength(1);
  });
});

describe('hold-before-settlement', () => {
  const trip = { supplied: { x_settlement: '2026-11-24' } };
  const hold = (status: CaseClaim['status']) => [claim({ kind: 'settlement-hold', status })];
  it('tells three days before the automatic settlement, while nothing is on hold', () => {
    for (const claims of [[], hold('draft'), hold('sent')])
      expect(found('hold-before-settlement', tripCase({ trip, claims }))).toEqual([
        '2026-11-24 told 2026-11-21T00:00',
      ]);
  });
  it('is silent on hold, decided, and where no day is known', () => {
    for (const status of ['hold', 'won', 'lost'] as const)
      expect(found('hold-before-settlement', tripCase({ trip, claims: hold(status) }))).toEqual([]);
    expect(found('hold-before-settlement', tripCase({ claims: hold('draft') }))).toEqual([]);
  });
});

describe('first-contact', () => {
  const draft = claim({
    kind: 'settlement-hold',
    status: 'draft',
    sentAt: null,
    begunAt: '2026-11-20T03:00:00.000Z',
  });
  it('tells of a draft to a seller a day after it was begun', () => {
    expect(found('first-contact', tripCase({ claims: [draft] }))).toEqual([
      '2026-11-21 told 2026-11-21T00:00',
    ]);
  });
  it('is silent once it was sent, and of other kinds', () => {
    const others: CaseClaim[] = [
      { ...draft, status: 'sent' },
      { ...draft, kind: 'not-listed' },
    ];
    expect(found('first-contact', tripCase({ claims: others }))).toEqual([]);
  });
});

describe('approval-expected', () => {
  const statusAt = { pending: '2026-11-15T03:00:00.000Z' };
  const trip = { status: 'pending' } as const;
  it('is one to three months after a self-affiliate network shows its provisional reward', () => {
    const input = tripCase({ trip, statusAt, portal: portal(undefined, { kind: 'self-affiliate' }) });
    const [one] = remindersOf(input).filter(({ rule: id }) => id === 'approval-expected');
    expect(one?.due).toMatchObject({ earliest: '2026-12-15', latest: '2027-02-15' });
  });
  it('is not known of any other portal, nor before it is shown', () => {
    expect(found('approval-expected', tripCase({ trip, statusAt }))).toEqual([]);
    const self = portal(undefined, { kind: 'self-affiliate' });
    expect(found('approval-expected', tripCase({ portal: self }))).toEqual([]);
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
