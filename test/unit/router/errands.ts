/** Errands: what shoppers do in their tabs, and the true ways on which it leads them. Drawn by lot. */
import fc from 'fast-check';

/**
 * How a hop ends: the server sends the browser on; its page does so by itself (`meta` refresh, `script` at once, script that `waits`);
 * or it stays.
 */
export type End = 'redirect' | 'meta' | 'script' | 'waits' | 'stays';

export interface HopPlan {
  host: string;
  end: End;
  status: number;
  /** Until the answer, and from there to the next request, ms. */
  answers: number;
  pause: number;
}

export interface Errand {
  /** What the way begins with: the page of a portal, of a shop, or nothing that was clicked. */
  from: string;
  /** How the shopper came to that page: typed, or from a search or another site. */
  via: string | null;
  tab: number;
  newTab: boolean;
  /** From the page to the click, ms. */
  reads: number;
  hops: HopPlan[];
  /** Number of the offer: the same is clicked more than once. */
  offer: number;
  /** The shopper leaves after so many hops, before the answer; 99: never. */
  leavesAt: number;
  /** Pages of the shop looked at afterwards. */
  looks: number;
  /** The shop is big: its own page leads on to another one by itself. */
  shopLeadsOn: End | null;
}

export const portals = ['www.pointo.test', 'cashnest.test', 'pc.moppy.jp', 'blog.test'];
export const networkHosts = ['px.a8.net', 'rd.asp-one.test', 'go.asp-two.test', 't.asp-three.test'];
export const shops = ['www.shop-one.test', 'www.shop-two.test', 'store.shop-three.test'];

const ms = (max: number) => fc.integer({ min: 1, max });
const end = fc.constantFrom<End>('redirect', 'redirect', 'redirect', 'meta', 'script', 'waits');

const hop = (host: fc.Arbitrary<string>): fc.Arbitrary<HopPlan> =>
  fc.record({
    host,
    end,
    status: fc.constantFrom(301, 302, 303, 307),
    answers: ms(300),
    pause: fc.oneof(ms(3), ms(50)),
  });

/** At most one visit to each network, as ways go. */
const between = fc
  .uniqueArray(hop(fc.constantFrom(...networkHosts)), {
    minLength: 1,
    maxLength: 4,
    selector: ({ host }) => host,
  })
  .map((hops) => hops.map((one) => ({ ...one })));

/** A click at a portal: perhaps by an address of its own, through networks, to a shop. */
export const clicking: fc.Arbitrary<Errand> = fc
  .record({
    from: fc.constantFrom(...portals),
    via: fc.constantFrom(null, null, 'https://www.google.com/', 'https://friends.test/'),
    tab: fc.nat(2),
    newTab: fc.boolean(),
    reads: fc.integer({ min: 200, max: 60_000 }),
    own: fc.boolean(),
    between,
    shop: fc.constantFrom(...shops),
    offer: fc.nat(2),
    leavesAt: fc.oneof({ weight: 6, arbitrary: fc.constant(99) }, { weight: 1, arbitrary: fc.nat(3) }),
    looks: fc.nat(2),
    landing: hop(fc.constant('')),
    out: hop(fc.constant('')),
    shopLeadsOn: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: end }),
  })
  .map(({ own, between: hops, shop, landing, out, ...rest }) => ({
    ...rest,
    hops: [
      ...(own ? [{ ...out, host: rest.from, end: 'redirect' as const }] : []),
      ...hops,
      { ...landing, host: shop, end: 'stays' as const, status: 200 },
    ],
  }));

/** What has nothing to do with rewards: a link from one site to another, sometimes through a shortener. */
export const strolling: fc.Arbitrary<Errand> = fc
  .record({
    from: fc.constantFrom('friends.test', 'blog.test', ...shops),
    via: fc.constantFrom(null, 'https://www.google.com/'),
    tab: fc.nat(2),
    newTab: fc.boolean(),
    reads: ms(20_000),
    hops: fc.tuple(hop(fc.constantFrom('bit.test', 'news.test'))),
    offer: fc.nat(2),
    leavesAt: fc.constant(99),
    looks: fc.nat(1),
    shopLeadsOn: fc.constant(null),
  })
  .map(({ hops, ...rest }) => ({
    ...rest,
    hops: [...hops, { ...hops[0], host: 'paper.test', end: 'stays' as const, status: 200 }],
  }));

export const errands = fc.array(
  fc.oneof({ weight: 3, arbitrary: clicking }, { weight: 1, arbitrary: strolling }),
  { minLength: 1, maxLength: 4 },
);
