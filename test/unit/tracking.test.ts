/** The tracking of a trip: what was seen, in its order, and what was not. */
import { describe, expect, it } from 'vitest';
import type { Hop, Observation } from '../../utils/records';
import { trackingOf } from '../../utils/tracking';
import { visitRecord } from '../fixtures/records';
import { tripCase } from './reminder-cases';
import { seen } from './warning-cases';

const at = (second: number) => `2026-11-10T02:00:${String(second).padStart(2, '0')}.000Z`;
const date = 'Tue, 10 Nov 2026 02:00:01 GMT';
const route: Hop[] = [
  { url: 'https://pointo.test/out', at: at(1), kind: 'redirect', status: 302, serverDate: date },
  { url: 'https://px.ad.test/c', at: at(2), kind: 'redirect', status: 302 },
  { url: 'https://www.shop.test/?a8=x', at: at(3), kind: 'landing', status: 200 },
];
const { trip } = tripCase({ trip: { route } });
const offer = visitRecord({ url: 'https://pointo.test/offer', pageKind: 'campaign', seenAt: at(0) });
const cart = visitRecord({ url: 'https://www.shop.test/cart', pageKind: 'cart', seenAt: at(10) });
const order = visitRecord({ url: 'https://www.shop.test/done', pageKind: 'confirmation', seenAt: at(20) });
const cookies = (second: number, count: number): Observation =>
  seen({
    kind: 'cookies',
    at: at(second),
    cookies: Array.from({ length: count }, (_, i) => ({ name: `c${i}`, digest: 'd', expires: null })),
  });
const tag = (outcome: 'sent' | 'blocked'): Observation =>
  seen({ kind: 'tag', at: at(21), host: 'px.ad.test', outcome, page: 'www.shop.test' });

describe('the tracking of a trip', () => {
  it('tells click, hops, landing, pages and tags in the order of time', () => {
    const steps = trackingOf(trip, [order, cart, offer], [tag('sent')]);
    expect(steps.map(({ kind }) => kind)).toEqual(['page', 'click', 'hop', 'landing', 'page', 'page', 'tag']);
    expect(steps[1]?.serverAt).toBe('2026-11-10T02:00:01.000Z');
  });

  it('counts cookies on the page of the shop that they were looked at on, and on no other', () => {
    const steps = trackingOf(trip, [offer, cart, order], [cookies(11, 2), cookies(21, 0), tag('sent')]);
    expect(steps.filter(({ kind }) => kind === 'page').map((step) => step.cookies)).toEqual([
      undefined,
      2,
      0,
    ]);
    const unlooked = trackingOf(trip, [offer, cart, order], [cookies(21, 1)]);
    expect(unlooked.filter(({ kind }) => kind === 'page').map((step) => step.cookies)).toEqual([
      undefined,
      undefined,
      1,
    ]);
  });

  it('says what was stopped', () => {
    const last = trackingOf(trip, [order], [tag('blocked')]).at(-1);
    expect([last?.tone, last?.detail]).toEqual(['bad', 'blocked']);
  });

  it('says what was not seen, and nothing of what was', () => {
    const gaps = (...args: Parameters<typeof trackingOf>) =>
      trackingOf(...args).flatMap(({ kind, detail }) => (kind === 'gap' ? [detail] : []));
    expect(gaps({ ...trip, route: [] }, [order], [])).toEqual(['no-route', 'no-tags']);
    expect(gaps({ ...trip, route: route.slice(1) }, [cart], [])).toEqual(['no-server-time']);
    expect(gaps(trip, [order], [tag('sent')])).toEqual([]);
    expect(gaps({ ...trip, routeGaps: [] }, [cart], [])).toEqual([]);
    const routeGaps = ['beginning', 'onward'] as const;
    expect(gaps({ ...trip, routeGaps: [...routeGaps] }, [cart], [])).toEqual([
      'route-beginning',
      'route-onward',
    ]);
  });

  it('leaves out pages that were taken back', () => {
    expect(trackingOf({ ...trip, route: [] }, [{ ...cart, withdrawnAt: at(30) }], [])).toHaveLength(1);
  });
});
