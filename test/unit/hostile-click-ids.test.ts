/** Ids of clicks, programmes and cookies as addresses give them: words that a page may have written. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { programmeIds } from '../../utils/network-programme';
import { networks } from '../../utils/networks';
import type { Hop } from '../../utils/records';
import { clickIdsOf, isClickCookie } from '../../utils/route';
import { tripRecord } from '../fixtures/records';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeText } from './hostile';

const numRuns = inForm(5_000, 500);
const known = [
  'https://px.a8.net/svt/ejp?a8mat=1',
  'https://shop.test/?a8=xxxxxxxxxx',
  'https://ck.jp.ap.valuecommerce.com/servlet/referral?sid=1&pid=2',
];
const address = fc.oneof(
  fc.constantFrom(...known),
  strangeText(['https://', 'shop.test', '?', '&id=', 'a8=']),
);

afterEach(expectUnpolluted);

describe('what a route says besides', () => {
  it('of ids is plain letters and digits, or nothing', () => {
    const value = strangeText(['a8mat=', 'sid=', '&pid=', '12345', '%20', '"><']);
    const urls = fc.array(
      fc.tuple(fc.constantFrom(...known), value).map(([url, rest]) => `${url}&x=${rest}`),
      { maxLength: 4 },
    );
    const ids = fc.subarray([...networks.map(({ id }) => id), ...ownMake]);
    fc.assert(
      fc.property(ids, urls, fc.array(value, { maxLength: 3 }), (of, addresses, cookies) => {
        const { programme, advertiser } = programmeIds(of, addresses, cookies);
        for (const id of [programme, advertiser]) expect(id ?? 'x').toMatch(/^[\w.-]{1,40}$/);
      }),
      { numRuns },
    );
  });

  it('of clicks and cookies is read without a throw', () => {
    fc.assert(
      fc.property(
        fc.array(address, { maxLength: 4 }),
        strangeText(['%']),
        strangeText(),
        (urls, name, value) => {
          const route = urls.map((url): Hop => ({ url, at: '2026-11-22T10:00:00.000Z', kind: 'landing' }));
          const trip = tripRecord({ route, networks: ['a8', ...ownMake] });
          const ids = clickIdsOf(trip);
          expect(ids.every(({ length }) => length >= 10)).toBe(true);
          expect(typeof isClickCookie({ name, value }, trip, ids)).toBe('boolean');
        },
      ),
      { numRuns },
    );
  });
});
