/** Warnings of a programme's end: each rule with a case in which it fires and twins in which it must not. */
import { describe, expect, it } from 'vitest';
import type { Hop } from '../../utils/records';
import { warningsOf } from '../../utils/warnings';
import { checkoutPage, completePage, found, landingPage, page, term, warningCase } from './warning-cases';
import { clicked, offerAt, ordered, sign } from './warning-trips';

const link = 'https://px.a8.net/svt/ejp?a8mat=AAA';
const hops = (click: string, landing: string, at = '2026-11-10T02:25:00.000Z'): Hop[] => [
  { url: click, at, kind: 'redirect', network: 'a8' },
  { url: landing, at, kind: 'landing' },
];
const route = hops(link, landingPage.url, clicked);
const offer = { name: null, id: null, reward: null, currency: null, url: 'https://pointo.test/offer/1024' };
const before = offerAt('2026-11-10T01:58:00.000Z');
const again = offerAt('2026-11-10T02:20:00.000Z');

describe('programme-ended', () => {
  const trip = { route, offer };
  const deadRoutes = [hops(link, 'https://www.coreda.jp/')];

  it('warns when the link of the trip landed where dead ones land', () => {
    expect(found('programme-ended', warningCase({ trip, deadRoutes }))).toEqual(['will-fail www.coreda.jp']);
  });

  it('knows the link again by what stays of it: on a host of the shop’s own, and whatever the portal marks the click with', () => {
    const click = (mark: string, mid = '7421') =>
      `https://go.shop.test/cread.php?awinmid=${mid}&awinaffid=88117&clickref=${mark}`;
    const plain = (url: string, landing: string) => hops(url, landing).map(({ network: _, ...hop }) => hop);
    const seen = { ...trip, route: plain(click('a'), landingPage.url) };
    const fires = (url: string) =>
      found(
        'programme-ended',
        warningCase({ trip: seen, deadRoutes: [plain(url, 'https://www.coreda.jp/')] }),
      );
    expect(fires(click('b'))).toEqual(['will-fail www.coreda.jp']);
    expect(fires(click('b', '7422'))).toEqual([]);
  });

  it('is silent of another link, and of one that still leads to the shop', () => {
    const other = [hops('https://px.a8.net/svt/ejp?a8mat=BBB', 'https://www.coreda.jp/')];
    expect(found('programme-ended', warningCase({ trip, deadRoutes: other }))).toEqual([]);
    expect(found('programme-ended', warningCase({ trip, deadRoutes: [route] }))).toEqual([]);
  });

  it('works without a trip, from the page in front and from the way to it', () => {
    const dead = { url: 'https://www.coreda.jp/', host: 'www.coreda.jp', site: 'coreda.jp' };
    const none = { trip: null, site: 'coreda.jp' };
    const fires = ['will-fail www.coreda.jp'];
    expect(found('programme-ended', warningCase({ ...none, pages: [page(dead)] }))).toEqual(fires);
    expect(found('programme-ended', warningCase({ ...none, pages: [], deadRoutes }))).toEqual(fires);
    expect(found('programme-ended', warningCase({ trip: null, deadRoutes }))).toEqual([]);
  });

  it("warns when the offer's page says so after the click, and quotes it", () => {
    const pages = [before, landingPage, again, checkoutPage];
    const input = warningCase({ trip, pages, observations: [sign('offer-ended', again)] });
    expect(found('programme-ended', input)).toEqual(['will-fail pointo.test']);
    const [warning] = warningsOf(input);
    expect(warning?.quote?.source).toBe(again.url);
  });

  it('is less certain when the click came later and led to the shop', () => {
    const pages = [before, landingPage, checkoutPage];
    const input = warningCase({ trip, pages, observations: [sign('offer-ended', before)] });
    expect(found('programme-ended', input)).toEqual(['may-fail pointo.test']);
    expect(found('programme-ended', { ...input, deadRoutes })).toEqual(['will-fail www.coreda.jp']);
  });

  it("is silent of another offer's page, and of one that says so no more", () => {
    const other = offerAt('2026-11-10T02:20:00.000Z', { url: 'https://pointo.test/offer/7' });
    const ended = (on: typeof again, pages: (typeof again)[]) =>
      found('programme-ended', warningCase({ trip, pages, observations: [sign('offer-ended', on)] }));
    expect(ended(other, [landingPage, other])).toEqual([]);
    expect(ended(before, [before, landingPage, again])).toEqual([]);
    expect(ended(again, [landingPage])).toEqual([]);
  });

  it("takes the shop's word on its campaign page for less than certain, and elsewhere for nothing", () => {
    const shopPage = { ...landingPage, id: again.id };
    const says = (kind: 'campaign' | 'cart') => {
      const one = { ...shopPage, kind };
      return found(
        'programme-ended',
        warningCase({ pages: [one], observations: [sign('offer-ended', one)] }),
      );
    };
    expect(says('campaign')).toEqual(['may-fail www.shop.test']);
    expect(says('cart')).toEqual([]);
    const early = { ...shopPage, seenAt: '2026-11-10T01:59:00.000Z' };
    const input = { pages: [early, landingPage], observations: [sign('offer-ended', early)] };
    expect(found('programme-ended', warningCase(input))).toEqual([]);
  });

  it('is only a note of what was ordered before, and silent once the portal said yes', () => {
    const late = [hops(link, 'https://www.coreda.jp/', '2026-11-20T02:00:00.000Z')];
    const bought = { ...trip, ...ordered };
    expect(found('programme-ended', warningCase({ trip: bought, deadRoutes: late }))).toEqual([
      'note www.coreda.jp',
    ]);
    expect(found('programme-ended', warningCase({ trip: bought, deadRoutes }))).toEqual([
      'will-fail www.coreda.jp',
    ]);
    const paid = { ...bought, status: 'confirmed' as const };
    expect(found('programme-ended', warningCase({ trip: paid, deadRoutes: late }))).toEqual([]);
  });
});

describe('programme-ending-soon', () => {
  const period = (lastDay: string | null) =>
    term('offer_period', {
      value: { start: null, end: lastDay },
      lastDay,
      closesAt: lastDay && `${lastDay}T15:00:00.000Z`,
    });

  it('notes a last day within a week, and what the page of the offer says', () => {
    const input = warningCase({ terms: [period('2026-11-17')] });
    expect(found('programme-ending-soon', input)).toEqual(['note www.shop.test']);
    const pages = [before, landingPage];
    const said = warningCase({ trip: { offer }, pages, observations: [sign('offer-ending', before)] });
    expect(found('programme-ending-soon', said)).toEqual(['note www.shop.test']);
    const there = warningCase({
      trip: { offer },
      pages: [before],
      observations: [sign('offer-ending', before)],
    });
    expect(found('programme-ending-soon', there)).toEqual(['note pointo.test']);
  });

  it('is silent a day earlier, when it is over, while another goes on, and once ordered', () => {
    const silent = (...days: (string | null)[]) =>
      expect(found('programme-ending-soon', warningCase({ terms: days.map(period) }))).toEqual([]);
    silent('2026-11-18');
    silent('2026-11-09');
    silent('2026-11-17', '2026-12-31');
    silent('2026-11-17', null);
    const elsewhere = [page({ kind: 'account' })];
    const away = warningCase({ terms: [period('2026-11-17')], pages: elsewhere });
    expect(found('programme-ending-soon', away)).toEqual([]);
    const input = { terms: [period('2026-11-17')], trip: ordered, pages: [landingPage, completePage] };
    expect(found('programme-ending-soon', warningCase(input))).toEqual([]);
  });

  it("is silent of what another offer's page says", () => {
    const other = offerAt('2026-11-10T01:50:00.000Z', { url: 'https://pointo.test/offer/7' });
    const observations = [sign('offer-ending', other)];
    const input = warningCase({ trip: { offer }, pages: [other, before, landingPage], observations });
    expect(found('programme-ending-soon', input)).toEqual([]);
  });
});
