/** A route begins where its load was announced: what Firefox announces once more of the load before is no announcement of the next. */
import { describe, expect, it } from 'vitest';
import { clicksOf, type RouteEvent } from '../../utils/route';

const start = Date.UTC(2026, 10, 22, 9, 0, 0);
const network = 'https://px.a8.net/svt/ejp?a8mat=3ABC+1DEF';
const shop = 'https://www.shop-one.test/?a8=uV9';
const portal = 'https://www.pointo.test/offer/1';

const announced = (ms: number, url: string): RouteEvent => ({
  tabId: 7,
  requestId: 'announced',
  at: start + ms,
  url,
  type: 'navigate',
});

/** One load over these addresses, 100 ms each; the last one answers. */
const load = (requestId: string, ms: number, initiator: string, ...urls: string[]): RouteEvent[] =>
  urls.flatMap((url, i) => {
    const to = urls[i + 1];
    const common = { tabId: 7, requestId, url, initiator };
    const at = start + ms + i * 100;
    return [
      { ...common, type: 'start' as const, at },
      {
        ...common,
        type: to ? 'redirect' : 'response',
        at: at + 50,
        status: to ? 302 : 200,
        ...(to && { to }),
      },
    ];
  });

/** The portal's page; a click over two addresses that ended at the network's; then another one, of which the first address was not heard. */
const heard = (initiator: string, ...more: RouteEvent[]): RouteEvent[] => [
  announced(0, portal),
  ...load('1', 10, portal, portal),
  announced(1_000, 'https://www.pointo.test/out'),
  ...load('2', 1_010, initiator, 'https://www.pointo.test/out', network),
  ...load('3', 3_000, initiator, network, shop),
  ...more,
];
const gapsOf = (events: RouteEvent[]) =>
  clicksOf(events).clicks.findLast(({ loads }) => loads.at(-1) === '3')?.gaps;

describe('the second of two clicks to one address', () => {
  // Firefox names the page that asked, and announces the last address of a load again when that has answered.
  const again = announced(1_165, network);
  it('does not begin with what Firefox announced again of the first', () => {
    expect(gapsOf(heard(portal, again))).toContain('beginning');
  });
  it('begins where it was announced itself', () => {
    expect(gapsOf(heard(portal, again, announced(2_990, network)))).toEqual([]);
  });
});

describe('a page in another tab that had this one opened', () => {
  const other = 'https://px.a8.net/svt/ejp?a8mat=3ABC+2XYZ';
  const first = [announced(0, network), ...load('1', 10, portal, network, shop)];
  it('may use it for its next click: the page of the first one led nowhere', () => {
    const again = [
      announced(12_000, other),
      ...load('2', 12_010, portal, other, 'https://www.shop-two.test/'),
    ];
    expect(clicksOf([...first, ...again]).onward).toEqual([]);
  });
  it('is none where another site asked that nobody saw: that one came in between', () => {
    const unseen = [
      announced(12_000, other),
      ...load('2', 12_010, 'https://t.asp-three.test/x', other, shop),
    ];
    expect(clicksOf([...first, ...unseen]).onward).toEqual(['1']);
  });
});
