/** Warnings about the way to the shop: stopped, stripped of what it carried, or led to an app. */
import { describe, expect, it } from 'vitest';
import type { Hop } from '../../utils/records';
import { warningsOf } from '../../utils/warnings';
import {
  checkoutPage,
  completePage,
  found,
  landingPage,
  offerPage,
  seen,
  term,
  warningCase,
} from './warning-cases';

const at = '2026-11-10T02:00:01.000Z';
const date = 'Tue, 10 Nov 2026 02:00:01 GMT';
const hop = (url: string, kind: Hop['kind'], fields: Partial<Hop> = {}): Hop => ({
  url,
  at,
  kind,
  ...fields,
});
const network = hop('https://px.a8.net/svt/ejp?a8mat=1', 'redirect', {
  status: 302,
  serverDate: date,
  network: 'a8',
});
const landing = (url: string) => hop(url, 'landing', { status: 200, serverDate: date });

describe('affiliate-hop-blocked', () => {
  const rule = 'affiliate-hop-blocked';
  const stopped = (time: string) =>
    seen({
      kind: 'hop-blocked',
      at: time,
      host: 'px.a8.net',
      network: 'a8',
      error: 'net::ERR_BLOCKED_BY_CLIENT',
    });
  const before = stopped('2026-11-10T01:59:00.000Z');
  const later = stopped('2026-11-10T02:10:00.000Z');
  const other = {
    id: 'o',
    portalHost: 'pointo.test',
    offerId: null,
    offerUrl: null,
    openedAt: '2026-11-10T02:12:00.000Z',
    purchasedAt: null,
    status: 'clicked' as const,
    networks: ['a8'],
  };

  it('is sure where nothing else led to the shop', () => {
    const input = warningCase({ trip: null, observations: [later], pages: [checkoutPage] });
    expect(found(rule, input)).toEqual(['will-fail px.a8.net']);
    expect(warningsOf(input)[0]).toMatchObject({ tripId: null, id: `shop.test/${rule}` });
  });
  it('is silent once a click arrived, of this trip or another', () => {
    expect(found(rule, warningCase({ observations: [before] }))).toEqual([]);
    expect(found(rule, warningCase({ trip: null, observations: [later], others: [other] }))).toEqual([]);
  });
  it('is less sure where an earlier click arrived', () => {
    expect(found(rule, warningCase({ observations: [later] }))).toEqual(['may-fail px.a8.net']);
  });
  it('is silent of what was stopped after the order, and of a trip that is listed', () => {
    const anchors = { clicked: at, purchased: '2026-11-10T02:05:00.000Z' };
    expect(found(rule, warningCase({ trip: { anchors }, observations: [later] }))).toEqual([]);
    expect(found(rule, warningCase({ trip: { status: 'pending' }, observations: [later] }))).toEqual([]);
  });
});

describe('click-parameter-stripped', () => {
  const rule = 'click-parameter-stripped';
  const self = (fields: Partial<Hop> = {}) =>
    hop('https://www.shop.test/lp?a8=x&utm_source=a', 'redirect', { status: 307, ...fields });
  const bare = landing('https://www.shop.test/lp?utm_source=a');
  const on = (...route: Hop[]) => warningCase({ trip: { route: [network, ...route] } });

  it('warns where the browser itself sent the load on without it', () => {
    expect(found(rule, on(self(), bare))).toEqual(['may-fail www.shop.test']);
    expect(found(rule, on(self({ status: 200 }), bare))).toEqual(['may-fail www.shop.test']);
  });
  it('warns where the browser said nothing and asked for the same page again at once', () => {
    const unheard = (time: string): Hop =>
      ({ ...self(), kind: 'request', status: undefined, at: time }) as Hop;
    expect(found(rule, on(unheard(bare.at), bare))).toEqual(['may-fail www.shop.test']);
    const long = new Date(Date.parse(bare.at) - 5_000).toISOString();
    expect(found(rule, on(unheard(long), bare))).toEqual([]);
    expect(found(rule, on(unheard(bare.at), landing('https://www.shop.test/top')))).toEqual([]);
  });
  it('is silent where the server dropped it', () => {
    expect(found(rule, on(self({ serverDate: date }), bare))).toEqual([]);
    expect(found(rule, on(self({ status: 302 }), bare))).toEqual([]);
    expect(found(rule, on(self({ status: 301, fromCache: true }), bare))).toEqual([]);
  });
  it('is silent of an upgrade to https, and where the landing has it after all', () => {
    const http = hop('http://www.shop.test/lp?a8=x', 'redirect', { status: 307 });
    expect(found(rule, on(http, landing('https://www.shop.test/lp?a8=x')))).toEqual([]);
    expect(found(rule, on(self(), landing('https://www.shop.test/top?A8=x')))).toEqual([]);
  });
  it('is silent of parameters that are no network’s, of pages that led on, and where a click cookie was seen', () => {
    const utm = hop('https://www.shop.test/lp?utm_source=a', 'redirect', { status: 307 });
    expect(found(rule, on(utm, landing('https://www.shop.test/lp')))).toEqual([]);
    expect(found(rule, on({ ...self(), kind: 'client-redirect', status: 200 }, bare))).toEqual([]);
    const kept = seen({ kind: 'cookies', at, cookies: [{ name: 'a', digest: 'a', expires: null }] });
    expect(found(rule, { ...on(self(), bare), observations: [kept] })).toEqual([]);
  });
  it('is silent of another host, which has its own', () => {
    expect(found(rule, on(self(), landing('https://m.shop.test/lp')))).toEqual([]);
    expect(found(rule, warningCase({ trip: null }))).toEqual([]);
  });
});

describe('app-hop', () => {
  const rule = 'app-hop';
  const link = hop('https://shop.onelink.me/x?af=1', 'redirect', { status: 302, serverDate: date });
  const page = landing('https://www.shop.test/lp');
  const excluded = term('app_rule', {
    value: { type: 'app_excluded' },
    quote: 'アプリからの購入は対象外です。',
  });
  const on = (fields: Parameters<typeof warningCase>[0] = {}, ...route: Hop[]) =>
    warningCase({ pages: [offerPage, landingPage], trip: { route: [network, ...route] }, ...fields });

  it('warns of a link that opens an app where orders there do not count', () => {
    expect(found(rule, on({ terms: [excluded] }, link, page))).toEqual(['may-fail shop.onelink.me']);
    expect(found(rule, on({}, link, page))).toEqual(['note shop.onelink.me']);
  });
  it('warns where the way left the browser', () => {
    expect(found(rule, on({}, hop('intent://shop.test/#Intent;end', 'failed')))).toEqual(['may-fail intent']);
  });
  it('is silent without such a hop, whatever the terms say', () => {
    expect(found(rule, on({ terms: [excluded] }, page))).toEqual([]);
    expect(found(rule, on({}, landing('https://page.link.shop.test/')))).toEqual([]);
  });
  it('is silent where the app is wanted, and where it is what the trip leads to', () => {
    const wanted = term('app_rule', { value: { type: 'use_app' } });
    expect(found(rule, on({ terms: [wanted] }, link, page))).toEqual([]);
    expect(found(rule, on({}, link, landing('https://play.google.com/store/apps/details?id=a')))).toEqual([]);
  });
  it('is silent at a checkout in the browser and after an order there', () => {
    expect(found(rule, on({ pages: [checkoutPage] }, link, page))).toEqual([]);
    const trip = { route: [link, page], anchors: { clicked: at, purchased: completePage.seenAt } };
    expect(found(rule, warningCase({ trip, pages: [completePage] }))).toEqual([]);
  });
});
