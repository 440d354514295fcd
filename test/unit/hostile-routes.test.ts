/** What a browser may report of pages that lead in circles, to nowhere, or to what only looks like a shop. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { networks } from '../../utils/networks';
import { Hop, RouteGap } from '../../utils/records';
import { clicksOf, hopsOf, type RouteEvent, routesOf } from '../../utils/route';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeText } from './hostile';

const numRuns = inForm(5_000, 500);
const begun = Date.parse('2026-11-22T10:00:00Z');
const known = [
  ...[
    'https://pc.moppy.jp/ad/detail.php?site_id=1',
    'https://px.a8.net/svt/ejp?a8mat=1',
    'https://shop.test/?a8=xxxxxxxxxx',
  ],
  ...[
    'https://ck.jp.ap.valuecommerce.com/servlet/referral?sid=1&pid=2',
    'about:blank',
    'javascript:alert(1)',
    'null',
    '',
  ],
  ...[
    'https://pc.moppy.jp.evil.test/',
    'https://pc.moppy.jp@evil.test/',
    'https://[::1]/',
    'https://shop.test/%E0%A4%A',
    'intent://x#Intent;end',
  ],
];
const address = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(...known),
  strangeText(['https://', 'shop.test', '?', '&id=']),
);
const types = [
  'start',
  'redirect',
  'response',
  'failed',
  'navigate',
  'opened',
  'client-redirect',
  'shown',
] as const;
const event: fc.Arbitrary<RouteEvent> = fc.record(
  {
    tabId: fc.constantFrom(1, 1, 1, 2),
    requestId: fc.constantFrom('1', '2', '3', ...ownMake),
    at: fc.nat(60_000).map((after) => begun + after),
    url: address,
    type: fc.constantFrom(...types),
    initiator: address,
    to: address,
    status: fc.constantFrom(200, 302, 0, -1, 999),
    serverDate: strangeText(),
    error: strangeText(),
    headers: fc.array(fc.record({ name: fc.constantFrom('date', '__proto__'), value: strangeText() }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['tabId', 'requestId', 'at', 'url', 'type'] },
);
const events = fc.array(event, { maxLength: 12 });

afterEach(expectUnpolluted);

describe('a route', () => {
  it('of any events is one of hops that fit their record, of addresses that were heard', () => {
    fc.assert(
      fc.property(events, (all) => {
        const heard = all.map(({ url }) => url);
        const hops = [...hopsOf(all), ...routesOf(all).flat()];
        for (const hop of hops) {
          expect(Hop.safeParse(hop).error).toBeUndefined();
          expect(heard.includes(hop.url)).toBe(true);
          expect(hop.network === undefined || networks.some(({ id }) => id === hop.network)).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('that is a click leads from one host to another’s shop, with gaps that have names', () => {
    let clicks = 0;
    fc.assert(
      fc.property(events, (all) => {
        const { clicks: seen, onward } = clicksOf(all);
        for (const { click, gaps, loads } of seen) {
          clicks += 1;
          expect(click.shop).not.toBe(click.portalHost);
          if (/evil/.test(click.portalHost)) expect(click.portal).toBeNull();
          expect(gaps.every((gap) => RouteGap.safeParse(gap).success)).toBe(true);
          expect(loads.length).toBeGreaterThan(0);
        }
        expect(onward.every((id) => all.some(({ requestId }) => requestId === id))).toBe(true);
      }),
      { numRuns, examples: [[clickOf('https://pc.moppy.jp/')]] },
    );
    expect(clicks).toBeGreaterThan(0);
  });

  it('from who only looks like a portal has no portal, and from the portal itself it has', () => {
    const portalOf = (from: string) => clicksOf(clickOf(from)).clicks[0]?.click.portal?.id ?? null;
    expect(portalOf('https://pc.moppy.jp/')).toBe('moppy');
    const others = [
      'https://pc.moppy.jp.evil.test/',
      'https://pc.moppy.jp@evil.test/',
      'https://xn--mppy-55d.jp/',
      'https://203.0.113.7/',
    ];
    expect(others.map(portalOf)).toEqual(others.map(() => null));
  });
});

/** A click on a page, through a network, to a shop. */
function clickOf(from: string): RouteEvent[] {
  const [network, shop] = ['https://px.a8.net/svt/ejp?a8mat=1', 'https://shop.test/'];
  const of = { tabId: 1, requestId: '1', initiator: from };
  return [
    { ...of, at: begun, url: network, type: 'start' },
    { ...of, at: begun + 1, url: network, type: 'redirect', to: shop },
    { ...of, at: begun + 2, url: shop, type: 'start' },
    { ...of, at: begun + 3, url: shop, type: 'response', status: 200 },
  ];
}
