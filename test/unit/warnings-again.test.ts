/** Warnings of what was bought, used or put in a cart before: each rule with a case in which it fires and twins in which it must not. */
import { describe, expect, it } from 'vitest';
import type { VisitOffer } from '../../utils/records';
import { checkoutPage, found, landingPage, page, seen, term, warningCase } from './warning-cases';
import { clicked, offerAt, ordered, otherTrip, phone, stated } from './warning-trips';

const shop = 'www.shop.test';
const reward = (kind: 'fixed' | 'rate'): VisitOffer => ({
  id: '1024',
  name: null,
  url: 'https://pointo.test/offer/1024',
  reward: { amount: 3, unit: 'percent', kind, upTo: false, quote: '3%' },
  worth: null,
});

describe('new-customer-only-but-bought-before', () => {
  const id = 'new-customer-only-but-bought-before';
  const fresh = (scope?: string) => [term('new_customer_only', { value: scope ? { scope } : {} })];
  const others = [otherTrip()];

  it('warns of an earlier order', () => {
    expect(found(id, warningCase({ terms: fresh('first_purchase'), others }))).toEqual([`may-fail ${shop}`]);
  });

  it('is silent without an earlier order, without the rule, and once ordered', () => {
    const terms = fresh('first_purchase');
    expect(found(id, warningCase({ terms, others: [otherTrip({ purchasedAt: null })] }))).toEqual([]);
    const later = [otherTrip({ purchasedAt: '2026-11-10T02:10:00.000Z' })];
    expect(found(id, warningCase({ terms, others: later }))).toEqual([]);
    expect(found(id, warningCase({ others }))).toEqual([]);
    expect(found(id, warningCase({ terms, others, trip: ordered }))).toEqual([]);
    expect(found(id, warningCase({ terms, others, pages: [page({ kind: 'account' })] }))).toEqual([]);
  });

  it('is silent where all count, or where one must be new to something else', () => {
    for (const scope of ['all', 'product', 'first_member', 'first_reward', undefined])
      expect(found(id, warningCase({ terms: fresh(scope), others }))).toEqual([]);
  });
});

describe('duplicate-application', () => {
  const id = 'duplicate-application';
  const form = page({ kind: 'application' });
  const trip = { offer: { name: null, id: '1024', reward: null, currency: null, url: null } };
  const others = [otherTrip()];
  const applying = { trip, others, pages: [landingPage, form] };

  it('warns at the form of an offer that was used before, and at a checkout where it says once', () => {
    expect(found(id, warningCase(applying))).toEqual([`may-fail ${shop}`]);
    const terms = [term('exclusion', { value: { type: 'repeat' }, quote: 'お1人様1回限り' })];
    expect(found(id, warningCase({ trip, others, terms }))).toEqual([`may-fail ${shop}`]);
    const person = [term('exclusion', { value: { type: 'once_per_person' } })];
    expect(found(id, warningCase({ trip, others, terms: person }))).toEqual([`may-fail ${shop}`]);
  });

  it('knows the offer by its address where it has no id', () => {
    const offer = { ...trip.offer, id: null, url: 'https://pointo.test/offer/1024' };
    const by = (offerUrl: string) =>
      found(id, warningCase({ ...applying, trip: { offer }, others: [otherTrip({ offerUrl })] }));
    expect(by(offer.url)).toEqual([`may-fail ${shop}`]);
    expect(by('https://pointo.test/offer/7')).toEqual([]);
  });

  it('is silent at a checkout that may come again', () => {
    expect(found(id, warningCase({ trip, others }))).toEqual([]);
    const terms = [term('exclusion', { value: { type: 'repeat' }, quote: '複数アカウントは対象外' })];
    expect(found(id, warningCase({ trip, others, terms }))).toEqual([]);
    const pages = [offerAt('2026-11-10T01:58:00.000Z', { offer: reward('rate') }), form];
    expect(found(id, warningCase({ ...applying, pages }))).toEqual([]);
  });

  it('is silent of another offer or portal, of one not used or turned down, and where nothing is known', () => {
    const silent = (fields: Parameters<typeof otherTrip>[0]) =>
      expect(found(id, warningCase({ ...applying, others: [otherTrip(fields)] }))).toEqual([]);
    silent({ offerId: '7' });
    silent({ portalHost: 'other.test' });
    silent({ purchasedAt: null });
    silent({ status: 'rejected' });
    silent({ offerId: null, offerUrl: null });
    silent({ portalHost: null });
    expect(found(id, warningCase({ ...applying, pages: [form, page({ kind: 'other' })] }))).toEqual([]);
    expect(found(id, warningCase({ ...applying, trip: { ...trip, ...ordered } }))).toEqual([]);
    expect(found(id, warningCase({ ...applying, trip: {} }))).toEqual([]);
  });
});

describe('no-click-for-this-shop', () => {
  const id = 'no-click-for-this-shop';
  const none = { trip: null, pages: [checkoutPage], others: [otherTrip()] };

  it('warns at the checkout of a shop reached through a portal before, or whose offer was looked at', () => {
    expect(found(id, warningCase(none))).toEqual([`may-fail ${shop},pointo.test`]);
    const looked = [offerAt('2026-11-10T01:58:00.000Z', { offer: reward('rate') }), checkoutPage];
    expect(found(id, warningCase({ ...none, others: [], pages: looked }))).toHaveLength(1);
  });

  it('is silent where no click is to be expected, elsewhere in the shop, and when there was one', () => {
    expect(found(id, warningCase({ ...none, others: [] }))).toEqual([]);
    const plain = [offerAt('2026-11-10T01:58:00.000Z'), checkoutPage];
    expect(found(id, warningCase({ ...none, others: [], pages: plain }))).toEqual([]);
    const long = [otherTrip({ openedAt: '2026-01-10T02:00:00.000Z' })];
    expect(found(id, warningCase({ ...none, others: long }))).toEqual([]);
    expect(found(id, warningCase({ ...none, pages: [page({ kind: 'other' })] }))).toEqual([]);
    expect(found(id, warningCase({ others: none.others }))).toEqual([]);
    const roster = [phone({ clickedAt: clicked })];
    expect(found(id, warningCase({ ...none, roster }))).toEqual([]);
  });

  describe('of a second order', () => {
    const pages = [page({ seenAt: '2026-11-12T02:30:00.000Z' })];
    const again = { trip: ordered, pages, now: '2026-11-12T02:30:01.000Z' };

    it('warns when a day has passed', () => {
      expect(found(id, warningCase(again))).toEqual([`may-fail ${shop},pointo.test`]);
    });

    it('is silent on the same day, after a new click, while the click counts, and at what pays once', () => {
      const same = { pages: [checkoutPage], now: '2026-11-10T03:00:00.000Z' };
      expect(found(id, warningCase({ ...again, ...same }))).toEqual([]);
      const others = [otherTrip({ openedAt: '2026-11-12T02:00:00.000Z' })];
      expect(found(id, warningCase({ ...again, others }))).toEqual([]);
      const rules = { finishWithin: stated({ days: 30 }) };
      expect(found(id, warningCase({ ...again, rules }))).toEqual([]);
      expect(found(id, warningCase({ ...again, terms: [term('new_customer_only')] }))).toEqual([]);
      expect(found(id, warningCase({ ...again, portal: null }))).toEqual([]);
    });
  });
});

describe('cart-before-click', () => {
  const cart = (at: string) => ({ observations: [seen({ kind: 'early-cart', at })] });
  const early = cart('2026-11-10T01:50:00.000Z');

  it('warns of a cart before the click', () => {
    expect(found('cart-before-click', warningCase(early))).toEqual(['may-fail shop.test']);
  });

  it('is silent of one after it, without a trip, and once the order is listed', () => {
    expect(found('cart-before-click', warningCase(cart('2026-11-10T02:10:00.000Z')))).toEqual([]);
    expect(found('cart-before-click', warningCase({ ...early, trip: null }))).toEqual([]);
    const listed = { ...ordered, status: 'pending' as const };
    expect(found('cart-before-click', warningCase({ ...early, trip: listed }))).toEqual([]);
  });
});
