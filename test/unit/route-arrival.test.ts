/** A click whose end was not heard: the page itself says where it led to. */
import { describe, expect, it } from 'vitest';
import { arrivalOf, clicksOf, type OwnLoad, type RouteEvent, unheardArrival } from '../../utils/route';

const start = Date.UTC(2026, 10, 22, 9, 0, 0);
const portal = 'https://www.pointo.test/offer/1';
const out = 'https://www.pointo.test/out/1';
const network = 'https://px.a8.net/svt/ejp?a8mat=3ABC+1DEF';
const further = 'https://rd.track.test/go?x=1';
const shop = 'https://www.shop-one.test/?a8=uV9';
const plain = 'https://www.shop-one.test/autumn';

const event = (
  ms: number,
  requestId: string,
  rest: Pick<RouteEvent, 'type' | 'url'> & Partial<RouteEvent>,
) => ({
  tabId: 7,
  requestId,
  at: start + ms,
  initiator: 'https://www.pointo.test',
  ...rest,
});
const page: RouteEvent[] = [
  event(0, '1', { type: 'start', url: portal }),
  event(50, '1', { type: 'response', url: portal, status: 200 }),
];
/** Heard up to the last host before the shop. */
const cutOff: RouteEvent[] = [
  ...page,
  event(1_000, '', { type: 'navigate', url: out }),
  event(1_005, '2', { type: 'start', url: out }),
  event(1_050, '2', { type: 'redirect', url: out, to: network, status: 302 }),
  event(1_060, '2', { type: 'start', url: network }),
  event(1_100, '2', { type: 'redirect', url: network, to: further, status: 302 }),
  event(1_110, '2', { type: 'start', url: further }),
];
const arrived = (events: RouteEvent[], url: string, ms = 2_000) => arrivalOf(events, url, start + ms);

describe('a click that was cut off', () => {
  it('ends at the page that carries the click, with its gap', () => {
    const arrival = arrived(cutOff, shop);
    expect(arrival).toMatchObject({ type: 'shown', requestId: '2', url: shop, tabId: 7 });
    const [click, ...others] = clicksOf([...cutOff, ...(arrival ? [arrival] : [])]).clicks;
    expect(others).toEqual([]);
    expect(click).toMatchObject({ isLast: true, gaps: ['between'], click: { shop: 'shop-one.test' } });
    expect(click?.click.hops.map(({ kind }) => kind)).toEqual(['redirect', 'redirect', 'request', 'landing']);
    expect(click?.click.hops.at(-1)?.status).toBeUndefined();
  });
  it('ends at the page that it was said to lead to', () => {
    const redirected = [
      ...cutOff,
      event(1_200, '2', { type: 'redirect', url: further, to: plain, status: 302 }),
    ];
    expect(arrived(redirected, plain)).toMatchObject({ type: 'shown', url: plain });
    expect(arrived(redirected, `${plain}#top`)).not.toBeNull();
  });
  it('ends at the page that was asked for, of which no answer was heard', () => {
    const redirected = [
      ...cutOff,
      event(1_200, '2', { type: 'redirect', url: further, to: plain, status: 302 }),
      event(1_210, '2', { type: 'start', url: plain }),
    ];
    const arrival = arrived(redirected, plain);
    expect(arrival).toMatchObject({ type: 'shown', url: plain });
    expect(clicksOf([...redirected, ...(arrival ? [arrival] : [])]).clicks).toMatchObject([{ gaps: [] }]);
  });
  it('does not end at a page that nothing connects with it', () => {
    expect(arrived(cutOff, plain)).toBeNull();
  });
  it('does not end at a page that comes much later', () => {
    expect(arrived(cutOff, shop, 100_000)).toBeNull();
  });
  it('has no other end once its answer is heard, even afterwards', () => {
    const answer = [
      event(1_200, '2', { type: 'redirect', url: further, to: shop, status: 302 }),
      event(1_210, '2', { type: 'start', url: shop }),
      event(1_300, '2', { type: 'response', url: shop, status: 200 }),
    ];
    expect(arrived([...cutOff, ...answer], shop)).toBeNull();
    const arrival = arrived(cutOff, shop);
    const [click] = clicksOf([...cutOff, ...(arrival ? [arrival] : []), ...answer]).clicks;
    expect(click).toMatchObject({ gaps: [] });
    expect(click?.click.hops.at(-1)).toMatchObject({ kind: 'landing', status: 200 });
  });
});

describe('a page that was heard of as ever', () => {
  it('says nothing new', () => {
    expect(arrived(page, portal)).toBeNull();
    expect(arrived([], shop)).toBeNull();
  });
});

describe('a click of which nothing was heard', () => {
  const own: OwnLoad = { tabId: 8, url: shop, askedAt: start + 1_000, referrer: portal, offeredOn: '' };
  const told = (events: readonly RouteEvent[], page: Partial<OwnLoad> = {}, ms = 2_000) =>
    unheardArrival(events, { ...own, ...page }, start + ms);
  const clicksWith = (events: readonly RouteEvent[], arrival: RouteEvent | null) =>
    clicksOf([...events, ...(arrival ? [arrival] : [])]).clicks;
  const answer = { ...event(1_300, '2', { type: 'response', url: shop, status: 200 }), tabId: 8 };

  it('is what the page that carries it says, with both its gaps', () => {
    const arrival = told([]);
    expect(arrival).toMatchObject({ type: 'shown', url: shop, at: start + 1_000, initiator: portal });
    const [click, ...others] = clicksWith([], arrival);
    expect(others).toEqual([]);
    expect(click).toMatchObject({ isLast: true, gaps: ['beginning', 'between'] });
    expect(click?.click).toMatchObject({
      portalHost: 'www.pointo.test',
      shop: 'shop-one.test',
      because: 'landing-parameter',
      clickedAt: new Date(start + 1_000).toISOString(),
    });
  });
  it('began on the offer that its tab was opened from, where the page says nothing of it or names the network', () => {
    for (const referrer of ['', 'https://px.a8.net/'])
      expect(told([], { referrer, offeredOn: portal })).toMatchObject({ initiator: portal });
    expect(told([], { offeredOn: 'https://blog.test/' })).toMatchObject({ initiator: portal });
  });
  it('goes with the answer, where that alone was heard', () => {
    expect(clicksOf([answer]).clicks).toEqual([]);
    const [click, ...others] = clicksWith([answer], told([answer]));
    expect(others).toEqual([]);
    expect(click).toMatchObject({ loads: ['2'], gaps: ['beginning', 'between'] });
    expect(click?.click.hops).toMatchObject([{ kind: 'landing', status: 200 }]);
  });
  it('is told once', () => {
    const arrival = told([]);
    expect(told(arrival ? [arrival] : [])).toBeNull();
    const answered = told([answer]);
    expect(told(answered ? [answer, answered] : [answer])).toBeNull();
  });
  it('follows upon the portal in the same tab', () => {
    expect(clicksWith(page, told(page, { tabId: 7 }))).toHaveLength(1);
  });
  it('is none where the page was heard to be asked for: a plain link', () => {
    const asked = [event(1_000, '2', { type: 'start', url: shop }), answer];
    expect(told(asked)).toBeNull();
    expect(clicksOf(asked).clicks).toEqual([]);
  });
  it('is none without what networks give a click', () => {
    expect(told([], { url: plain })).toBeNull();
  });
  it('is none from the shop itself, from a search, or from nowhere', () => {
    expect(told([], { referrer: plain })).toBeNull();
    expect(told([], { referrer: '' })).toBeNull();
    expect(told([], { referrer: network })).toBeNull();
    expect(clicksWith([], told([], { referrer: 'https://www.google.com/', offeredOn: portal }))).toEqual([]);
  });
  it('is none of a page that was loaded long ago, or before what was heard of its tab', () => {
    expect(told([], {}, 100_000)).toBeNull();
    const later = [event(1_500, '3', { type: 'response', url: portal, status: 200 })];
    expect(told(later)).toBeNull();
  });
});
