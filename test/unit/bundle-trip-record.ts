/** The trip that the pages of `bundle-trip.ts` belong to: portal, network, shop. */
import type { Hop, Trip } from '../../utils/records';

export function tripOf(maker: { tripId: string; at: (minute: number, second?: number) => string }): Trip {
  const hop = (second: number, kind: Hop['kind'], url: string, status: number, network?: string): Hop => {
    const date = new Date(Date.UTC(2026, 10, 22, 5, 1, second)).toUTCString();
    return { url, at: maker.at(1, second), kind, status, serverDate: date, ...(network && { network }) };
  };
  return {
    id: maker.tripId,
    portal: { host: 'point-hiroba.test', name: 'ポイント広場' },
    shop: 'tsumugi-store.test',
    offer: {
      name: '秋の感謝祭 5% 還元',
      id: 'A-20418',
      reward: 640,
      currency: 'JPY',
      url: 'https://point-hiroba.test/ad/20418',
    },
    status: 'clicked',
    orderNumber: 'TS-20261122-00417',
    amount: { value: 12800, currency: 'JPY' },
    anchors: { clicked: maker.at(1), entered: maker.at(4), purchased: maker.at(12) },
    openedAt: maker.at(1),
    networks: ['a8'],
    route: [
      hop(0, 'request', 'https://point-hiroba.test/click?ad=20418&u=8f3', 302),
      hop(
        1,
        'redirect',
        'https://px.a8-demo.test/a8ejpredirect?a8mat=2ZQX+5D&a8ejpredirect=https%3A%2F%2Ftsumugi-store.test%2F',
        302,
        'a8',
      ),
      hop(2, 'landing', 'https://tsumugi-store.test/autumn?a8=kZ3r_x0', 200),
    ],
  };
}
