import { describe, expect, it } from 'vitest';
import {
  applyCorrection,
  correctedKind,
  isCorrected,
  pathShape,
  withCorrection,
} from '../../utils/page-corrections';
import type { Correction } from '../../utils/records';

const at = (path: string) => pathShape(`https://www.shop.test${path}`);

describe('the shape of a path', () => {
  it.each([
    ['numbers', '/orders/1042', '/orders/7'],
    ['long ids of letters and digits', '/o/a1b2c3d4e5', '/o/9f8e7d6c5b'],
    ['UUIDs', '/o/019a0000-0000-7000-8000-000000000001', '/o/f47ac10b-58cc-4372-a567-0e02b2c3d479'],
    ['numbers with hyphens', '/thanks/KS-20261122-0417', '/thanks/KS-20261201-9'],
    ['a masked card number', '/pay/4111111111111111', '/pay/••••••••••••••••'],
    ['the query', '/orders/view?id=7&token=x', '/orders/view?id=8'],
    ['the hash', '/orders/view#top', '/orders/view'],
    ['a final slash', '/orders/', '/orders'],
    ['a session in the path', '/order;jsessionid=9A', '/order;jsessionid=7B'],
    ['escapes', '/%E6%B3%A8%E6%96%87/1', '/注文/2'],
    ['campaign parameters at the top', '/?utm_source=mail&gclid=1&a8=x', '/'],
    ['values of other keys', '/index.php?id=7', '/index.php?id=9'],
    ['the order of keys', '/?b=1&a=2', '/?a=3&b=4'],
    ['ids in a path after a hash', '/#/orders/12', '/#/orders/13'],
  ])('forgets %s', (_, one, other) => expect(at(one)).toBe(at(other)));

  it.each([
    ['another name', '/orders/1', '/carts/1'],
    ['another depth', '/orders/1', '/orders/1/print'],
    ['a name for a number', '/orders/1', '/orders/new'],
    ['words with a number', '/checkout2026', '/campaign2026'],
    ['long words without digits', '/confirmation', '/registration'],
    ['other keys where the path says nothing', '/index.php?cart=1', '/index.php?order=1'],
    ['the key that names the page', '/index.php?route=checkout/cart', '/index.php?route=product/product'],
    ['folders before a mute file', '/shop/index.php?a=1', '/help/index.php?a=1'],
    ['a path after a hash', '/#/cart', '/#/orders'],
  ])('keeps apart %s', (_, one, other) => expect(at(one)).not.toBe(at(other)));

  it('can be read', () => {
    expect(at('/shop/orders/1042/KS-20261122-04.html')).toBe('/shop/orders/*/KS-*.html');
    expect(at('/index.php?route=account/order/7&page=2')).toBe('/index.php?page=*&route=account/order/*');
    expect(at('/%E0%A4%A/x')).toBe('/%E*%A*%A/x');
    expect(pathShape('no address')).toBe('/');
    expect(at(`/${'a/'.repeat(5_000)}`).length).toBeLessThanOrEqual(300);
  });
});

const corrections: Correction[] = [{ site: 'shop.test', path: '/orders/*', kind: 'confirmation' }];

describe('a remembered correction', () => {
  it('holds for its site, all its hosts, and its shape', () => {
    expect(correctedKind('https://www.shop.test/orders/9?x=1', corrections)).toBe('confirmation');
    expect(correctedKind('http://m.shop.test/orders/12/', corrections)).toBe('confirmation');
  });

  it.each(['https://www.shop.test/orders', 'https://other.test/orders/9', 'about:blank'])(
    'says nothing of %s',
    (url) => expect(correctedKind(url, corrections)).toBeNull(),
  );

  const url = 'https://www.shop.test/orders/9';
  it('takes the place of an earlier one, and goes when the recognised kind is chosen', () => {
    const said = withCorrection(corrections, { url, kind: 'cart', recognised: 'checkout' });
    expect(said).toEqual([{ site: 'shop.test', path: '/orders/*', kind: 'cart' }]);
    expect(withCorrection(said, { url, kind: 'checkout', recognised: 'checkout' })).toEqual([]);
  });

  it('is not made for a page without a site', () => {
    expect(withCorrection([], { url: 'file:///x', kind: 'cart', recognised: 'other' })).toEqual([]);
  });

  it('stands in for what was recognised, and says what that was', () => {
    const seen = { url, kind: 'checkout' as const, signals: [{ id: 'url', weight: 1.8 }] };
    const applied = applyCorrection(seen, corrections);
    expect(applied.kind).toBe('confirmation');
    expect(applied.signals).toEqual([{ id: 'corrected', weight: 0, found: 'checkout' }, ...seen.signals]);
    expect(isCorrected(applied)).toBe(true);
  });

  it('leaves other pages, and pages recognised as that anyway, as they are', () => {
    const signals = [{ id: 'url', weight: 1.8 }];
    const same = { url, kind: 'confirmation' as const, signals };
    expect(applyCorrection(same, corrections)).toEqual(same);
    const elsewhere = { url: 'https://www.shop.test/cart', kind: 'cart' as const, signals };
    expect(applyCorrection(elsewhere, corrections)).toEqual(elsewhere);
  });

  it('cannot be claimed by a page', () => {
    const claimed = {
      url: 'https://x.test/',
      kind: 'cart' as const,
      signals: [{ id: 'corrected', weight: 9 }],
    };
    expect(isCorrected(applyCorrection(claimed, corrections))).toBe(false);
  });
});
