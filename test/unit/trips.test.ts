import { describe, expect, it } from 'vitest';
import { Trip, type TripStatus, Visit } from '../../utils/records';
import type { ClickOut } from '../../utils/route';
import { adoptable, advance, isFuller, newTrip, offerVisitOf, retold, tripOf } from '../../utils/trips';

const uuid = (n: number) => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const minute = (n: number) => new Date(Date.UTC(2026, 10, 22, 9, n)).toISOString();

const click: ClickOut = {
  portalHost: 'www.pointo.test',
  portal: null,
  shop: 'komorebi-store.test',
  landingUrl: 'https://www.komorebi-store.test/?a8=1',
  clickedAt: minute(0),
  networks: ['a8'],
  hops: [{ url: 'https://pointo.test/out/1', at: minute(0), kind: 'redirect', status: 302 }],
  because: 'landing-parameter',
};

const trip = (n: number, change: Partial<Trip> = {}): Trip => ({
  ...newTrip(click, { id: uuid(n), offerVisit: null }),
  ...change,
});

const visit = (change: Partial<Visit>): Visit => ({
  id: uuid(99),
  tripId: null,
  url: 'https://pointo.test/offer/1',
  title: ' 秋の感謝祭 10%還元 ',
  pageKind: 'campaign',
  score: 5,
  signals: [],
  seenAt: minute(-5),
  zone: 'Asia/Tokyo',
  trigger: 'auto',
  incognito: false,
  device: 'd',
  lang: 'ja',
  tabId: 1,
  text: '0'.repeat(64),
  textCut: false,
  route: [],
  captureState: 'pending',
  withdrawnAt: null,
  ...change,
});

const at = (url: string, tabTripId: string | null = null, seenAt = minute(10)) => ({
  url,
  tabTripId,
  seenAt,
});
const shopPage = 'https://cart.komorebi-store.test/cart';

describe('tripOf', () => {
  it('joins a shop page to the tab’s own trip, even when a newer one is open there', () => {
    const trips = [trip(1), trip(2, { openedAt: minute(5) })];
    expect(tripOf(at(shopPage, uuid(1)), trips)?.id).toBe(uuid(1));
  });

  it('joins a shop page of another tab to the newest trip there', () => {
    const trips = [trip(1), trip(3, { openedAt: minute(5) }), trip(2, { openedAt: minute(3) })];
    expect(tripOf(at(shopPage), trips)?.id).toBe(uuid(3));
    expect(tripOf(at(shopPage, uuid(77)), trips)?.id).toBe(uuid(3));
  });

  it('does not join the page of another shop, not even in the trip’s tab', () => {
    expect(tripOf(at('https://www.other.test/cart', uuid(1)), [trip(1)])).toBeNull();
    expect(tripOf(at('https://komorebi-store.test.evil.test/', uuid(1)), [trip(1)])).toBeNull();
    expect(tripOf(at('about:blank', uuid(1)), [trip(1)])).toBeNull();
  });

  it('joins up to thirty days, not after, and not before the click', () => {
    const day = 1440;
    expect(tripOf(at(shopPage, null, minute(30 * day)), [trip(1)])?.id).toBe(uuid(1));
    expect(tripOf(at(shopPage, null, minute(30 * day + 1)), [trip(1)])).toBeNull();
    expect(tripOf(at(shopPage, null, minute(-1)), [trip(1)])).toBeNull();
  });

  it.each<[TripStatus, boolean]>([
    ['clicked', true],
    ['pending', true],
    ['confirmed', true],
    ['paid', false],
    ['rejected', false],
    ['expired', false],
  ])('joins another tab to a trip that is %s: %s', (status, joins) => {
    expect(tripOf(at(shopPage), [trip(1, { status })]) !== null).toBe(joins);
  });

  it('joins a page of the portal through its tab only', () => {
    expect(tripOf(at('https://pointo.test/history', uuid(1)), [trip(1)])?.id).toBe(uuid(1));
    expect(tripOf(at('https://pointo.test/history'), [trip(1)])).toBeNull();
  });
});

describe('adoptable', () => {
  const ids = (visits: readonly Visit[]) => adoptable(visits, click).map(({ seenAt }) => seenAt);

  it('takes the portal’s pages of the hour before the click, oldest first', () => {
    const seen = [minute(-5), minute(-60), minute(0)].map((seenAt) => visit({ seenAt }));
    expect(ids(seen)).toEqual([minute(-60), minute(-5), minute(0)]);
  });

  it('leaves older and later pages, other sites, withdrawn visits and those of a trip', () => {
    expect(
      ids([
        visit({ seenAt: minute(-61) }),
        visit({ seenAt: minute(1) }),
        visit({ url: 'https://pointo.test.evil.test/' }),
        visit({ withdrawnAt: minute(-1) }),
        visit({ tripId: uuid(1) }),
      ]),
    ).toEqual([]);
  });

  it('takes the last campaign page for the offer, and no other kind', () => {
    const campaigns = [
      visit({ title: 'A' }),
      visit({ title: 'B' }),
      visit({ title: 'C', pageKind: 'account' }),
    ];
    expect(offerVisitOf(campaigns)?.title).toBe('B');
    expect(offerVisitOf(campaigns.slice(2))).toBeNull();
  });
});

describe('newTrip', () => {
  it('begins a trip that the records accept, named by the offer page when it was seen', () => {
    const begun = newTrip(click, { id: uuid(1), offerVisit: Visit.parse(visit({})) });
    expect(Trip.parse(begun)).toEqual(begun);
    expect(begun).toMatchObject({
      portal: { host: 'www.pointo.test', name: 'www.pointo.test' },
      offer: { name: '秋の感謝祭 10%還元', url: 'https://pointo.test/offer/1' },
      anchors: { clicked: minute(0) },
      openedAt: minute(0),
    });
    expect(newTrip(click, { id: uuid(1), offerVisit: null }).offer.name).toBeNull();
  });

  it('names a portal of ours by its own name', () => {
    const portal = {
      id: 'moppy',
      name: 'モッピー',
      hosts: [],
      kind: 'point-site',
      languages: [],
      sources: [],
    } as const;
    expect(newTrip({ ...click, portal }, { id: uuid(1), offerVisit: null }).portal).toEqual({
      id: 'moppy',
      host: 'www.pointo.test',
      name: 'モッピー',
    });
  });
});

describe('isFuller', () => {
  const at = (n: number, more: Partial<Trip['route'][number]> = {}) => ({
    url: `https://h${n}.test/`,
    at: minute(n),
    kind: 'redirect' as const,
    status: 302,
    ...more,
  });
  const { status: _, ...unanswered } = at(1);
  const stored = { route: [at(0), at(2)], routeGaps: ['between' as const] };

  it.each([
    ['a hop more', { route: [at(0), at(1), at(2)], routeGaps: ['between' as const] }],
    ['a gap less', { ...stored, routeGaps: [] }],
  ])('takes a route with %s', (_, heard) => {
    expect(isFuller(heard, stored)).toBe(true);
    expect(isFuller(stored, heard)).toBe(false);
  });

  it('takes a route with an answer more', () => {
    expect(isFuller({ route: [at(1)] }, { route: [unanswered] })).toBe(true);
    expect(isFuller({ route: [unanswered] }, { route: [at(1)] })).toBe(false);
  });

  it('leaves a route as it was stored when no more is known than other times, or hops were forgotten since', () => {
    expect(isFuller({ ...stored, route: [at(0, { at: minute(9) }), at(2)] }, stored)).toBe(false);
    expect(isFuller({ route: [at(2), at(3), at(4)], routeGaps: [] }, stored)).toBe(false);
  });
});

describe('retold', () => {
  const entered = visit({ pageKind: 'entry', url: 'https://www.komorebi-store.test/e', seenAt: minute(2) });
  const bought = visit({
    pageKind: 'confirmation',
    url: 'https://www.komorebi-store.test/c',
    seenAt: minute(9),
    signals: [{ id: 'order-number', weight: 1, found: 'KS-1' }],
  });
  const whole = retold(trip(1), [bought, entered]);

  it('is what its visits show, in order of time', () => {
    expect(whole).toMatchObject({
      orderNumber: 'KS-1',
      anchors: { clicked: click.clickedAt, entered: minute(2), purchased: minute(9) },
    });
  });

  it('forgets what a visit taken back alone had shown', () => {
    const after = retold(whole, [entered, { ...bought, withdrawnAt: minute(20) }]);
    expect(after.orderNumber).toBeNull();
    expect(after.anchors).toEqual({ clicked: click.clickedAt, entered: minute(2) });
  });
});

describe('advance', () => {
  const bought = visit({
    url: 'https://www.komorebi-store.test/complete',
    pageKind: 'confirmation',
    seenAt: minute(20),
    signals: [{ id: 'order-number', weight: 1.8, found: 'KS-2026-00042' }],
  });

  it('notes entry and purchase with the order number, and keeps them on a later page', () => {
    const entered = advance(trip(1), visit({ pageKind: 'entry', seenAt: minute(2) }));
    const done = advance(entered, bought);
    expect(done.anchors).toEqual({ clicked: minute(0), entered: minute(2), purchased: minute(20) });
    expect(done.orderNumber).toBe('KS-2026-00042');
    const again = {
      ...bought,
      seenAt: minute(30),
      signals: [{ id: 'order-number', weight: 1, found: 'KS-9' }],
    };
    expect(advance(done, again)).toBe(done);
    expect(advance(done, visit({ pageKind: 'entry', seenAt: minute(40) }))).toBe(done);
    expect(Trip.parse(done)).toEqual(done);
  });

  it('fills in an order number that the first page did not show', () => {
    const first = advance(trip(1), { ...bought, signals: [] });
    expect(first).toMatchObject({ orderNumber: null, anchors: { purchased: minute(20) } });
    expect(advance(first, { ...bought, signals: [] })).toBe(first);
    expect(advance(first, { ...bought, seenAt: minute(25) })).toMatchObject({
      orderNumber: 'KS-2026-00042',
      anchors: { purchased: minute(20) },
    });
  });

  it('changes nothing for other pages, nor for a confirmation that is not the shop’s', () => {
    const before = trip(1);
    for (const pageKind of ['campaign', 'cart', 'checkout', 'account', 'other'] as const)
      expect(advance(before, visit({ pageKind }))).toBe(before);
    expect(advance(before, { ...bought, url: 'https://pointo.test/complete' })).toBe(before);
  });
});
