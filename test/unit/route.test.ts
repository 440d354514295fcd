import { describe, expect, it } from 'vitest';
import { clickOut, hopsOf, type RouteEvent, routesOf, siteOf } from '../../utils/route';

const start = Date.UTC(2026, 10, 22, 9, 0, 0);
type Answer = [url: string, status?: number];

/** The events of one load that is redirected over all addresses but the last, which answers; 100 ms each. */
function load(
  requestId: string,
  seconds: number,
  initiator: string | undefined,
  answers: Answer[],
): RouteEvent[] {
  return answers.flatMap(([url, status], i) => {
    const last = i === answers.length - 1;
    const common = { tabId: 7, requestId, url, ...(initiator !== undefined && { initiator }) };
    const at = start + seconds * 1000 + i * 100;
    const to = answers[i + 1]?.[0];
    return [
      { ...common, type: 'start' as const, at },
      {
        ...common,
        type: last ? ('response' as const) : ('redirect' as const),
        at: at + 50,
        status: status ?? (last ? 200 : 302),
        serverDate: new Date(at).toUTCString(),
        ...(to && { to }),
      },
    ];
  });
}

const clientRedirect = (seconds: number, url: string): RouteEvent => ({
  tabId: 7,
  requestId: 'committed',
  at: start + seconds * 1000,
  url,
  type: 'client-redirect',
});

const of = (events: readonly RouteEvent[]) => clickOut(hopsOf(events));

const ja: Answer[] = [
  ['https://pointo.test:8443/out/1024', 302],
  ['http://px.musubi-ad.test:8080/svt/ejp?a8mat=3ABC+1DEF', 302],
  ['https://rd.musubi-ad.test:8443/r?x=1', 301],
  ['https://trk.tsunagu-asp.test:8443/t', 303],
  ['https://www.komorebi-store.test:8443/campaign/autumn?a8=uV9', 200],
];
const trip = load('1', 0, 'https://pointo.test:8443', ja);
const shop = 'https://www.shop.test/';

describe('hopsOf', () => {
  it('keeps the headers of an answer with its hop, and gives the others none', () => {
    const headers = [{ name: 'content-type', value: 'text/html' }];
    const events = trip.map((event) => (event.type === 'response' ? { ...event, headers } : event));
    expect(hopsOf(events).map((hop) => hop.headers)).toEqual([...Array(4).fill(undefined), headers]);
  });

  it('gives one hop per address with status and server date, first asked first', () => {
    const hops = hopsOf(trip);
    expect(hops.map(({ url, status }) => [url, status])).toEqual(ja);
    expect(hops.map(({ kind }) => kind)).toEqual(['redirect', 'redirect', 'redirect', 'redirect', 'landing']);
    expect(hops[0]).toMatchObject({
      at: '2026-11-22T09:00:00.000Z',
      serverDate: 'Sun, 22 Nov 2026 09:00:00 GMT',
      initiator: 'https://pointo.test:8443',
    });
  });

  it('gives the same whatever the order of arrival, with events twice', () => {
    const wanted = hopsOf(trip);
    for (let turn = 1; turn < trip.length; turn++) {
      const mixed = [...trip.slice(turn), ...trip].map((event, i, all) => all[(i * 7) % all.length] ?? event);
      expect(hopsOf([...mixed, ...trip].reverse())).toEqual(wanted);
    }
  });

  it('follows the redirects when all events have one time', () => {
    const still = trip.map((event) => ({ ...event, at: start })).reverse();
    expect(hopsOf(still).map(({ url }) => url)).toEqual(ja.map(([url]) => url));
  });

  it('keeps a hop whose start or answer was missed, and invents none', () => {
    for (const missing of trip) {
      const hops = hopsOf(trip.filter((event) => event !== missing));
      expect(hops.map(({ url }) => url)).toEqual(
        missing === trip.at(-1) ? hops.map(({ url }) => url) : ja.map(([url]) => url),
      );
      expect(clickOut(hops)?.shop ?? null).toBe(missing === trip.at(-1) ? null : 'komorebi-store.test');
    }
  });

  it('keeps an upgrade or stripping of the same address as a hop', () => {
    const hops = hopsOf(
      load('1', 0, undefined, [
        [shop, 307],
        [shop, 200],
      ]),
    );
    expect(hops.map(({ status }) => status)).toEqual([307, 200]);
  });

  it('names the network of a known click host only', () => {
    const hops = hopsOf(load('1', 0, undefined, [['https://px.a8.net/svt/ejp?a8mat=1'], [shop]]));
    expect(hops.map(({ network }) => network)).toEqual(['a8', undefined]);
    expect(hopsOf(trip).some(({ network }) => network)).toBe(false);
  });

  it('joins a load that a page led on to, and not one the shopper clicked', () => {
    const first = load('1', 0, 'https://pointo.test', [
      ['https://pointo.test/out/1'],
      ['https://go.asp.test/wait'],
    ]);
    const second = load('2', 2, 'https://go.asp.test', [['https://go.asp.test/r'], [`${shop}?awc=1`]]);
    const joined = hopsOf([...first, ...second, clientRedirect(2.5, `${shop}?awc=1#top`)]);
    expect(joined.map(({ kind }) => kind)).toEqual(['redirect', 'client-redirect', 'redirect', 'landing']);
    expect(hopsOf([...first, ...second])).toHaveLength(2);
    expect(routesOf([...first, ...second])).toHaveLength(2);
  });

  it('still shows the click-out among the routes when the shopper has gone on in the shop', () => {
    const on = load('2', 30, 'https://www.komorebi-store.test', [['https://www.komorebi-store.test/cart']]);
    expect(of([...trip, ...on])).toBeNull();
    expect(routesOf([...trip, ...on]).map((route) => clickOut(route)?.shop)).toEqual([
      'komorebi-store.test',
      undefined,
    ]);
  });

  it('joins only the load that was led on to, when the same page is opened again later', () => {
    const page = load('1', 0, undefined, [['https://blog.test/']]);
    const byHand = load('2', 10, 'https://blog.test', [[shop]]);
    const led = load('3', 20, 'https://www.shop.test', [[shop]]);
    expect(hopsOf([...page, ...byHand, ...led, clientRedirect(20.3, shop)])).toHaveLength(2);
  });

  it('joins a script redirect from a network click without being told, and not after a while', () => {
    const click = load('1', 0, 'https://pointo.test', [['https://px.a8.net/svt/ejp?a8mat=1']]);
    const on = (seconds: number) =>
      load('2', seconds, 'https://px.a8.net/svt/ejp?a8mat=1', [[`${shop}?a8=1`]]);
    expect(hopsOf([...click, ...on(3)])).toHaveLength(2);
    expect(hopsOf([...click, ...on(300)])).toHaveLength(1);
  });

  it('keeps what landed when the shopper leaves before the page is done', () => {
    const left: RouteEvent = {
      tabId: 7,
      requestId: '1',
      at: start + 9000,
      url: ja[4]?.[0] ?? '',
      type: 'failed',
      error: 'net::ERR_ABORTED',
    };
    expect(hopsOf([...trip, left]).at(-1)).toMatchObject({
      kind: 'landing',
      status: 200,
      error: 'net::ERR_ABORTED',
    });
  });

  it('shows a hop that failed with its error, and nothing of other tabs', () => {
    const failed: RouteEvent = {
      tabId: 7,
      requestId: '1',
      at: start + 200,
      url: 'https://px.a8.net/',
      type: 'failed',
      error: 'net::ERR_BLOCKED_BY_CLIENT',
    };
    const other = trip.map((event) => ({ ...event, tabId: 8, at: event.at - 60_000 }));
    expect(hopsOf([...other, failed])).toEqual([
      {
        url: 'https://px.a8.net/',
        at: '2026-11-22T09:00:00.200Z',
        kind: 'failed',
        error: 'net::ERR_BLOCKED_BY_CLIENT',
      },
    ]);
    expect(hopsOf([])).toEqual([]);
  });
});

describe('clickOut', () => {
  it('knows the demo trips by landing parameter, wherever the networks live', () => {
    expect(of(trip)).toMatchObject({
      portalHost: 'pointo.test',
      portal: null,
      shop: 'komorebi-store.test',
      landingUrl: ja[4]?.[0],
      clickedAt: '2026-11-22T09:00:00.000Z',
      networks: ['a8'],
      because: 'landing-parameter',
    });
    const en = load('1', 0, 'https://cashnest.test/store/7', [
      ['https://cashnest.test/visit/7'],
      ['https://linkwin.test/cread.php?awinmid=1&awinaffid=2'],
      ['https://www.shop.test/?awc=1_2_3'],
    ]);
    expect(of(en)).toMatchObject({
      portalHost: 'cashnest.test',
      networks: ['awin'],
      because: 'landing-parameter',
    });
    const es = load('1', 0, 'https://puntalia.test', [
      ['https://clk.doblelink.test/click?p=1&a=2&g=3'],
      ['https://www.tienda.test/?tduid=abc'],
    ]);
    expect(of(es)).toMatchObject({
      portalHost: 'puntalia.test',
      networks: ['tradedoubler'],
      because: 'landing-parameter',
    });
  });

  it('knows it by likeness when the landing parameter was stripped, and not without the likeness', () => {
    const stripped = (click: string) =>
      load('1', 0, 'https://pointo.test', [['https://pointo.test/out'], [click], ['https://www.shop.test/']]);
    expect(of(stripped('https://px.musubi-ad.test/svt/ejp?a8mat=1'))).toMatchObject({
      because: 'click-shape',
      networks: ['a8'],
    });
    expect(of(stripped('https://go.musubi-ad.test/r?id=1'))).toBeNull();
  });

  it('keeps the landing parameter that the shop itself drops on the way in', () => {
    const dropped = [
      ...ja.slice(0, 4),
      ['https://komorebi-store.test/?a8=1'],
      ['https://www.komorebi-store.test/'],
    ] as Answer[];
    expect(of(load('1', 0, 'https://pointo.test', dropped))?.because).toBe('landing-parameter');
  });

  it('knows a known network even on the shop’s own domain', () => {
    const own = load('1', 0, 'https://blog.test', [
      ['https://goto.walmart.com/c/1/2/3'],
      ['https://www.walmart.com/'],
    ]);
    expect(of(own)).toMatchObject({ because: 'known-network', shop: 'walmart.com', networks: ['impact'] });
  });

  it('knows a known portal whose network is unknown, and not its plain links', () => {
    const via = load('1', 0, 'https://pc.moppy.jp', [
      ['https://pc.moppy.jp/ad/j.php?x=1'],
      ['https://go.asp.test/1'],
      [shop],
    ]);
    expect(of(via)).toMatchObject({
      because: 'known-portal',
      portal: { id: 'moppy' },
      portalHost: 'pc.moppy.jp',
    });
    expect(of(load('1', 0, 'https://pc.moppy.jp', [[shop]]))).toBeNull();
    expect(of(load('1', 0, 'https://pc.moppy.jp', [['http://shop.test/'], [shop]]))).toBeNull();
  });

  it('takes a portal’s own link in a mail for the portal’s, and no other link in a mail', () => {
    const mail = (link: string, initiator?: string) =>
      load('1', 0, initiator, [[link], ['https://px.a8.net/svt/ejp?a8mat=1'], [`${shop}?a8=1`]]);
    expect(of(mail('https://pc.moppy.jp/cc/c?t=1', 'https://mail.google.com'))).toMatchObject({
      portalHost: 'pc.moppy.jp',
    });
    expect(of(mail('https://pc.moppy.jp/cc/c?t=1'))).toMatchObject({ portalHost: 'pc.moppy.jp' });
    expect(of(mail('https://bit.ly/x', 'https://mail.google.com'))).toBeNull();
    expect(of(mail('https://bit.ly/x'))).toBeNull();
  });

  it('follows a network page that leads on by script', () => {
    const first = load('1', 0, 'https://pointo.test', [
      ['https://pointo.test/out/1'],
      ['https://px.a8.net/svt/ejp?a8mat=1'],
    ]);
    expect(of(first)).toBeNull();
    const second = load('2', 1, 'https://px.a8.net', [[`${shop}?a8=1`]]);
    expect(of([...first, ...second])).toMatchObject({
      shop: 'shop.test',
      because: 'known-network',
      clickedAt: '2026-11-22T09:00:00.000Z',
    });
  });

  const a8 = 'https://px.a8.net/svt/ejp?a8mat=1';
  it.each<[string, RouteEvent[]]>([
    [
      'a sign-in that comes back',
      load('1', 0, shop, [
        ['https://accounts.google.com/o/oauth2/auth?client_id=1&redirect_uri=x'],
        ['https://shop.test/callback?code=1'],
        [shop],
      ]),
    ],
    [
      'a sign-in page’s own button',
      load('1', 0, 'https://accounts.google.com', [
        ['https://accounts.google.com/signin/consent'],
        ['https://shop.test/callback'],
        [shop],
      ]),
    ],
    [
      'a portal’s sign-in elsewhere',
      load('1', 0, 'https://pc.moppy.jp', [
        ['https://pc.moppy.jp/login/line'],
        [
          'https://access.line.me/oauth2/v2.1/login?returnUri=%2Fauthorize%3Fclient_id%3D1%26redirect_uri%3Dx',
        ],
      ]),
    ],
    [
      'a payment that comes back',
      load('1', 0, shop, [
        ['https://acs.bank.test/3ds'],
        ['https://pay.psp.test/return'],
        [`${shop}thanks?a8=1`],
      ]),
    ],
    [
      'a bank’s button back to the shop',
      load('1', 0, 'https://acs.bank.test', [['https://acs.bank.test/ok'], [`${shop}thanks`]]),
    ],
    [
      'an upgrade to https and www',
      load('1', 0, 'https://blog.test', [
        ['http://shop.test/?a8=1'],
        ['https://shop.test/?a8=1'],
        [`${shop}?a8=1`],
      ]),
    ],
    [
      'a search result',
      load('1', 0, 'https://www.google.com', [['https://www.google.com/url?q=x'], [`${shop}?a8=1`]]),
    ],
    [
      'a search advertisement through a network',
      load('1', 0, 'https://www.google.co.jp', [[a8], [`${shop}?a8=1`]]),
    ],
    ['a shortened link', load('1', 0, 'https://mail.yahoo.co.jp', [['https://bit.ly/x'], [shop]])],
    ['a shortened link on a page', load('1', 0, 'https://blog.test', [['https://bit.ly/x'], [shop]])],
    ['a plain link with a stale parameter', load('1', 0, 'https://blog.test', [[`${shop}?a8=1`]])],
    ['a shop’s link to itself', load('1', 0, shop, [[a8], [`${shop}?a8=1`]])],
    ['an address typed in', load('1', 0, undefined, [[a8], [`${shop}?a8=1`]])],
    ['an opaque starter', load('1', 0, 'null', [[a8], [`${shop}?a8=1`]])],
    ['an extension’s page', load('1', 0, 'moz-extension://1234/', [[a8], [`${shop}?a8=1`]])],
    [
      'a landing that never answered',
      load('1', 0, 'https://pointo.test', [[a8], [`${shop}?a8=1`]]).slice(0, -1),
    ],
    [
      'a route whose first half was missed',
      load('1', 0, 'https://px.a8.net', [['https://rd.asp.test/'], [`${shop}?a8=1`]]),
    ],
    ['an ended programme', load('1', 0, 'https://pointo.test', [[a8], ['https://www.coreda.jp/']])],
  ])('takes %s for none', (_, events) => {
    expect(of(events)).toBeNull();
  });
});

it('siteOf gives the registrable domain, tells shops on one platform apart, and null for what is no web address', () => {
  expect(siteOf('https://a.b.shop.co.jp:8443/x')).toBe('shop.co.jp');
  expect(siteOf('https://one.myshopify.com/')).not.toBe(siteOf('https://two.myshopify.com/'));
  expect(siteOf('https://www.pointo.test:8443/')).toBe('pointo.test');
  expect(siteOf('http://localhost:3000/')).toBe('localhost');
  expect(siteOf('http://127.0.0.1/')).toBe('127.0.0.1');
  for (const url of ['about:blank', 'null', '', 'moz-extension://x/', 'file:///x'])
    expect(siteOf(url)).toBeNull();
});
