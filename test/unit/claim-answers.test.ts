/** What an answer of a desk makes of a claim. */
import { describe, expect, it } from 'vitest';
import { answered, fieldOf, namedClause, openRequest } from '../../utils/claims';
import { deskAnswers } from '../../utils/records';
import { claimRecord, contactRecord, deskCase } from './claim-cases';

const sent = claimRecord({
  status: 'sent',
  events: [
    { at: '2026-12-20T03:00:00.000Z', what: 'draft' },
    { at: '2026-12-20T04:00:00.000Z', what: 'sent' },
  ],
});
const at = '2026-12-22T04:00:00.000Z';
const said = (answer: (typeof deskAnswers)[number], terms?: string) =>
  contactRecord({ from: 'desk', at, answer, ...(terms && { terms }) });

describe('an answer', () => {
  it.each([
    ['acknowledged', 'acknowledged'],
    ['info-requested', 'need-info'],
    ['approved', 'provisional'],
    ['refused', 'lost'],
    ['alternative', 'need-info'],
    ['received', 'won'],
  ] as const)('"%s" leads a claim that was sent to "%s", at its time', (answer, status) => {
    const after = answered(sent, said(answer));
    expect(after.status).toBe(status);
    expect(after.events.at(-1)).toEqual({ at, what: status });
  });

  it('without a meaning, or to a draft or a decided claim, changes nothing', () => {
    expect(answered(sent, contactRecord({ from: 'desk', at }))).toBe(sent);
    for (const status of ['draft', 'won', 'lost'] as const) {
      const claim = claimRecord({ status });
      for (const answer of deskAnswers) expect(answered(claim, said(answer))).toBe(claim);
    }
  });

  it('that is noted late stands after what happened before it was noted', () => {
    const early = { ...said('acknowledged'), at: '2026-12-20T03:30:00.000Z' };
    expect(answered(sent, early).events.at(-1)?.at).toBe('2026-12-20T04:00:00.000Z');
  });

  it('that refuses names its clause, which is the reason of the rejection; the user’s own word goes first', () => {
    const contacts = [said('acknowledged', 'none'), said('refused', '第7条 対象外商品')];
    expect(namedClause(contacts)).toBe('第7条 対象外商品');
    const input = deskCase({ contacts, claim: sent });
    expect(fieldOf(input, 'rejection-reason', 'ja')?.value).toBe('第7条 対象外商品');
    const own = claimRecord({ answers: { 'rejection-reason': '重複' } });
    expect(fieldOf({ ...input, claim: own }, 'rejection-reason', 'ja')?.value).toBe('重複');
    expect(fieldOf({ ...input, contacts: [] }, 'rejection-reason', 'ja')).toBeNull();
  });

  it('waits for the user only while the claim does', () => {
    const waiting = claimRecord({ status: 'need-info' });
    expect(openRequest(waiting, [said('alternative', 'x')])?.terms).toBe('x');
    expect(openRequest(sent, [said('alternative', 'x')])).toBeNull();
    expect(
      openRequest(waiting, [
        said('alternative', 'x'),
        { ...said('acknowledged'), at: '2026-12-23T00:00:00.000Z' },
      ]),
    ).toBeNull();
  });
});
