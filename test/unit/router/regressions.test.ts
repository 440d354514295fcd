/** What the router once got wrong, as the fuzz shrank it. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Errand, HopPlan } from './errands';
import { type Fault, goOut, type Plan } from './outing';
import { falsehoods } from './true-routes';

const said = vi.spyOn(console, 'error').mockImplementation(() => {});
afterAll(() => said.mockRestore());

const hop = (host: string, more: Partial<HopPlan> = {}): HopPlan => ({
  host,
  end: 'redirect',
  status: 301,
  answers: 1,
  pause: 1,
  ...more,
});
const shop = hop('www.shop-one.test', { end: 'stays', status: 200 });

const errand = (hops: HopPlan[], more: Partial<Errand> = {}): Errand => ({
  from: 'www.pointo.test',
  via: null,
  tab: 0,
  newTab: false,
  reads: 200,
  offer: 0,
  leavesAt: 99,
  looks: 0,
  shopLeadsOn: null,
  hops,
  ...more,
});

const plan = (errands: Errand[], more: Partial<Plan> = {}): Plan => ({
  browser: 'chrome',
  errands,
  faults: [],
  losses: 0,
  lots: [0],
  lateness: [0],
  pauses: [40],
  ...more,
});

const fault = (what: Fault['what'], n: number, late = 0): Fault => ({ what, n, late });

/** What is stored, shortest route first; nothing of it may be untrue. */
async function stored(one: Plan) {
  const outcome = await goOut(one);
  expect(falsehoods(outcome)).toEqual([]);
  return outcome.trips
    .map(({ portal, shop: to, route, routeGaps }) => [portal?.host, to, route.length, routeGaps])
    .sort((a, b) => Number(a[2]) - Number(b[2]));
}

/** Events of the portal's page: announced, asked for, answered, shown. The click's first event is number 4. */
const clickAt = 4;
const through = [hop('px.a8.net'), hop('rd.asp-one.test'), shop];

describe('a route', () => {
  it('is complete when all of it was heard, in both browsers', async () => {
    const whole = ['www.pointo.test', 'shop-one.test', 3, []];
    expect(await stored(plan([errand(through)]))).toEqual([whole]);
    expect(await stored(plan([errand(through, { newTab: true })], { browser: 'firefox' }))).toEqual([whole]);
  });

  it('gets the hop of which Firefox tells after the answer that came later', async () => {
    const late = [fault('late', clickAt + 3, 2_000), fault('late', clickAt + 4, 2_000)];
    expect(await stored(plan([errand(through)], { browser: 'firefox', faults: late }))).toEqual([
      ['www.pointo.test', 'shop-one.test', 3, []],
    ]);
  });

  it('is that of one trip when the page of an unknown network led on by itself', async () => {
    const led = [hop('px.a8.net'), hop('go.asp-two.test', { end: 'meta' }), shop];
    expect((await stored(plan([errand(led)]))).at(-1)).toEqual(['www.pointo.test', 'shop-one.test', 3, []]);
    const unknown = [hop('go.asp-two.test', { end: 'meta' }), hop('rd.asp-one.test'), shop];
    expect(await stored(plan([errand(unknown)]))).toEqual([['www.pointo.test', 'shop-one.test', 3, []]]);
  });

  it('is not complete when a page waited and led on, of which no browser tells', async () => {
    const waiting = [
      hop('px.a8.net'),
      hop('go.asp-two.test', { end: 'waits' }),
      hop('rd.asp-one.test'),
      shop,
    ];
    expect(await stored(plan([errand(waiting)]))).toEqual([
      ['www.pointo.test', 'asp-two.test', 2, ['onward']],
      ['go.asp-two.test', 'shop-one.test', 2, ['beginning']],
    ]);
  });

  it('is not complete when the shopper left what its page led on to, and the request was not heard', async () => {
    const left = [hop('px.a8.net', { end: 'meta' }), hop('t.asp-three.test', { end: 'meta' }), shop];
    const trips = await stored(plan([errand(left, { leavesAt: 2 })], { faults: [fault('dropped', 13)] }));
    expect(trips).toEqual([['www.pointo.test', 'asp-three.test', 2, ['onward']]]);
  });

  it.each([
    ['announced', 0, 3, ['beginning']],
    ['asked for', 1, 3, ['beginning', 'between']],
    ['sent on', 2, 3, ['between']],
    ['asked for on the way', 3, 3, ['between']],
  ])('is not complete when it was not heard to be %s', async (_, n, hops, gaps) => {
    const faults = [fault('dropped', clickAt + n)];
    expect(await stored(plan([errand(through)], { faults }))).toEqual([
      ['www.pointo.test', 'shop-one.test', hops, gaps],
    ]);
  });

  it('is not complete when nothing was heard of what its page led on to but that it did', async () => {
    const led = [hop('px.a8.net'), hop('rd.asp-one.test', { end: 'meta' }), shop];
    const faults = [fault('dropped', clickAt + 7), fault('dropped', clickAt + 8)];
    expect(await stored(plan([errand(led)], { faults }))).toEqual([
      ['www.pointo.test', 'asp-one.test', 2, ['onward']],
    ]);
  });

  it('does not begin with a network’s page of which no answer was heard', async () => {
    const hops = [
      hop('px.a8.net', { end: 'waits' }),
      hop('go.asp-two.test', { end: 'meta' }),
      hop('rd.asp-one.test'),
      shop,
    ];
    const trips = await stored(plan([errand(hops)], { faults: [fault('dropped', clickAt + 2)] }));
    expect(trips).toEqual([['go.asp-two.test', 'shop-one.test', 2, ['beginning']]]);
  });

  it.each([
    ['first', 0, ['beginning']],
    ['second', 1, ['between']],
  ])('is not complete when nothing was heard of its %s hop', async (_, n, gaps) => {
    const trips = await stored(plan([errand(through)], { faults: [fault('hop-dropped', n)] }));
    expect(trips).toEqual([['www.pointo.test', 'shop-one.test', 2, gaps]]);
  });

  it('does not begin with the announcement of the click before, which went to the same address', async () => {
    const own = [hop('www.pointo.test'), hop('px.a8.net'), shop];
    const faults = [14, 15, 16].map((n) => fault('dropped', n));
    expect(await stored(plan([errand([hop('px.a8.net'), shop]), errand(own)], { faults }))).toEqual([
      ['www.pointo.test', 'shop-one.test', 2, []],
      ['www.pointo.test', 'shop-one.test', 2, ['beginning']],
    ]);
  });

  it('keeps its order in a millisecond that Firefox gives to an answer and the next request', async () => {
    const faults = [fault('dropped', clickAt + 3)];
    const trips = await stored(plan([errand(through)], { browser: 'firefox', faults }));
    expect(trips).toEqual([['www.pointo.test', 'shop-one.test', 3, ['between']]]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'loses nothing with a background that ends right after event %d of it',
    async (n) => {
      const faults = [fault('killed', clickAt + n)];
      expect(await stored(plan([errand(through)], { faults, pauses: [0] }))).toEqual([
        ['www.pointo.test', 'shop-one.test', 3, []],
      ]);
    },
  );
});
