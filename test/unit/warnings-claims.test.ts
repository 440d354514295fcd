/** Warnings about the claim: whom not to ask, and until when. */
import { describe, expect, it } from 'vitest';
import type { OfferRules } from '../../utils/portals';
import { languages } from '../../utils/records';
import type { ClaimClockTimes } from '../../utils/warning-case';
import { warningRules, warningsOf, warningText } from '../../utils/warnings';
import { completePage, found, offerPage, page, warningCase } from './warning-cases';

const anchors = {
  clicked: '2026-11-10T02:00:00.000Z',
  entered: '2026-11-10T02:05:00.000Z',
  purchased: completePage.seenAt,
};

describe('phrases', () => {
  it.each(warningRules.flatMap(({ id, phrases }) => (phrases ? [[id, phrases] as const] : [])))(
    '%s has them all in every language',
    (_, phrases) => {
      for (const language of languages) {
        expect(Object.keys(phrases[language]).sort()).toEqual(Object.keys(phrases.ja).sort());
        for (const phrase of Object.values(phrases[language])) expect(phrase).toMatch(/^\S.*[^.。 ]$/);
      }
    },
  );
});

describe('shop-contact-forbidden', () => {
  const rule = 'shop-contact-forbidden';
  const inquiry = page({ url: 'https://www.shop.test/contact', kind: 'inquiry' });
  const rules = (value: NonNullable<OfferRules['contactShop']>['value']): OfferRules => ({
    contactShop: { value, from: 'portal', source: 'https://pointo.test/help', asOf: '2026-11-22' },
  });
  const forbidden = warningCase({ trip: { anchors }, pages: [inquiry], rules: rules('forbidden') });

  it('warns on the shop’s inquiry page, with the rule’s source', () => {
    expect(found(rule, forbidden)).toEqual(['may-fail www.shop.test']);
    expect(warningsOf(forbidden)[0]?.words).toMatchObject({
      source: 'https://pointo.test/help',
      asOf: '2026-11-22',
    });
  });
  it('says what is allowed still', () => {
    const [warning] = warningsOf({ ...forbidden, rules: rules('order-number-only') });
    expect(warning && warningText(warning, 'en')?.why).toContain('anything but your order number');
  });
  it('is silent where it is allowed or not known, on the portal’s page, and before the order', () => {
    expect(found(rule, { ...forbidden, rules: rules('allowed') })).toEqual([]);
    expect(found(rule, { ...forbidden, rules: {} })).toEqual([]);
    expect(found(rule, { ...forbidden, pages: [{ ...offerPage, kind: 'inquiry' }] })).toEqual([]);
    const early = warningCase({ pages: [inquiry], rules: rules('forbidden') });
    expect(found(rule, early)).toEqual([]);
    expect(found(rule, { ...early, hasOpenClaim: true })).toEqual(['may-fail www.shop.test']);
  });
});

describe('claim-window-closing', () => {
  const rule = 'claim-window-closing';
  const none: ClaimClockTimes = { opensAt: null, closesAt: null, quote: null };
  const clock = (closesAt: string) => ({ ...none, closesAt });
  const on = (
    which: 'unlisted' | 'rejected' | 'overdue',
    closing: ClaimClockTimes,
    status: 'clicked' | 'unlisted' | 'rejected' | 'pending' | 'paid' = 'unlisted',
  ) =>
    warningCase({
      trip: { anchors, status },
      now: '2027-01-10T03:00:00.000Z',
      clocks: { unlisted: none, rejected: none, overdue: none, [which]: closing },
    });
  const soon = clock('2027-01-14T15:00:00.000Z');

  it.each([
    ['unlisted', 'unlisted'],
    ['unlisted', 'clicked'],
    ['rejected', 'rejected'],
    ['overdue', 'pending'],
  ] as const)('warns in the last week of %s for a trip that is %s', (which, status) => {
    expect(found(rule, on(which, soon, status))).toEqual([`may-fail ${which}`]);
  });
  it('says the last day, or the time where the day is not whole', () => {
    expect(warningsOf(on('unlisted', soon))[0]?.words.until).toBe('2027-01-14');
    const noon = clock('2027-01-14T03:00:00.000Z');
    expect(warningsOf(on('unlisted', noon))[0]?.words.until).toBe('2027-01-14T03:00:00.000Z');
  });
  it('is silent earlier, when it has passed, before it opens and where it is not known', () => {
    expect(found(rule, on('unlisted', clock('2027-01-18T15:00:00.000Z')))).toEqual([]);
    expect(found(rule, on('unlisted', clock('2027-01-10T02:00:00.000Z')))).toEqual([]);
    expect(found(rule, on('unlisted', { ...soon, opensAt: '2027-01-11T00:00:00.000Z' }))).toEqual([]);
    expect(found(rule, on('unlisted', none))).toEqual([]);
  });
  it('is silent of another clock, while a claim is open, once paid, and where nothing was ordered', () => {
    expect(found(rule, on('rejected', soon, 'unlisted'))).toEqual([]);
    expect(found(rule, on('unlisted', soon, 'paid'))).toEqual([]);
    expect(found(rule, { ...on('unlisted', soon), hasOpenClaim: true })).toEqual([]);
    const { clocks, now } = on('unlisted', soon);
    expect(found(rule, warningCase({ clocks, now }))).toEqual([]);
  });
});
