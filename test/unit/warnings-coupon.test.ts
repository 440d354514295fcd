/** Warnings about a coupon in the order. */
import { describe, expect, it } from 'vitest';
import { completePage, found, offerPage, page, seen, term, warningCase } from './warning-cases';

const anchors = { clicked: '2026-11-10T02:00:00.000Z', purchased: completePage.seenAt };
const checkout = page({ id: '019aa000-0000-7000-8000-0000000000a9' });
const pages = [offerPage, checkout];

describe('unlisted-coupon-used', () => {
  const rule = 'unlisted-coupon-used';
  const used = (at = checkout.seenAt, visitId = checkout.id) =>
    seen({ kind: 'sign', at, visitId, sign: 'coupon-used', quote: 'クーポン割引 -500円' });
  const excluded = term('exclusion', {
    value: { type: 'other_coupon' },
    quote: '掲載のないクーポンの利用は対象外です。',
  });
  const on = (...terms: ReturnType<typeof term>[]) =>
    found(rule, warningCase({ observations: [used()], terms, pages }));

  it('notes a coupon, and warns where the offer excludes those it does not list', () => {
    expect(on()).toEqual(['note shop.test']);
    expect(on(excluded)).toEqual(['may-fail shop.test']);
    expect(on(term('exclusion', { value: {}, quote: '他サイトのクーポンとの併用は対象外' }))).toEqual([
      'may-fail shop.test',
    ]);
  });
  it('stays a note where the terms only speak of its share, or of other things', () => {
    expect(on(term('exclusion', { value: {}, quote: 'クーポン利用分は対象外です。' }))).toEqual([
      'note shop.test',
    ]);
    const once = { value: { type: 'once_per_order' }, quote: 'One coupon per order' };
    expect(on(term('exclusion', once))).toEqual(['note shop.test']);
  });
  it('is silent without a coupon, once it was taken out, and where the offer asks for a code', () => {
    expect(found(rule, warningCase({ terms: [excluded], pages }))).toEqual([]);
    const again = page({ id: '019aa000-0000-7000-8000-0000000000a2', seenAt: '2026-11-10T02:33:00.000Z' });
    const observations = [used()];
    expect(found(rule, warningCase({ observations, pages: [...pages, again] }))).toEqual([]);
    expect(on(term('entry_required', { value: { required: true, type: 'code' } }))).toEqual([]);
  });
  it('counts on the confirmation, not long after it, nor before the click', () => {
    const on = (at: string) =>
      found(rule, warningCase({ trip: { anchors }, observations: [used(at)], terms: [excluded], pages }));
    expect(on('2026-11-10T02:35:02.000Z')).toEqual(['may-fail shop.test']);
    expect(on('2026-11-10T04:00:00.000Z')).toEqual([]);
    expect(on('2026-11-10T01:30:00.000Z')).toEqual([]);
  });
});
