/** Addresses that imitate a network, and addresses that are none. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  clickNetwork,
  conversionNetwork,
  endedNetwork,
  isClickHost,
  landingNetworks,
  linkOf,
  networks,
  shapeNetwork,
} from '../../utils/networks';
import { hostOf, siteOf } from '../../utils/route';
import { inForm } from '../form';
import { expectUnpolluted, strangeText } from './hostile';
import { lookalikes } from './hostile-lookalikes';
import { samples } from './network-samples';

afterEach(expectUnpolluted);

describe('a network', () => {
  const isOwn = (at: string) =>
    networks.some(({ click }) =>
      click.some(
        ({ host }) => at === host.replace('*.', '') || (host.startsWith('*') && at.endsWith(host.slice(1))),
      ),
    );
  const clicks = Object.values(samples).flatMap(({ click = [] }) => click);
  it.each(Object.entries(lookalikes))('is not who has its host %s', (_, of) => {
    for (const url of clicks) {
      const { host, pathname, search } = new URL(url);
      const made = of(host);
      const address = /[?#]/.test(made) ? made : `${made.replace(/\/$/, '')}${pathname}${search}`;
      // Of some networks every name below their domain is theirs, and who has their host still has it.
      if (isOwn(hostOf(address) ?? '')) continue;
      expect([address, clickNetwork(address)?.id ?? null]).toEqual([address, null]);
    }
  });

  it('is known at each of its own', () => {
    expect(clicks.length).toBeGreaterThan(50);
    expect(clicks.filter((url) => clickNetwork(url) === null)).toEqual([]);
  });
});

describe('any address', () => {
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    strangeText([
      'https://',
      'http:',
      '//',
      '@',
      '?',
      '&',
      '=',
      'px.a8.net',
      '/svt/ejp?a8mat=1',
      '[::1]',
      '%',
      'xn--',
      'pc.moppy.jp',
    ]),
  );
  it('is looked up without a throw, and is of a known network or of none', () => {
    fc.assert(
      fc.property(address, (url) => {
        const found = [
          clickNetwork(url),
          conversionNetwork(url),
          endedNetwork(url),
          shapeNetwork(url),
          ...landingNetworks(url),
        ];
        for (const one of found) expect(one === null || networks.includes(one)).toBe(true);
        const [host, site] = [hostOf(url), siteOf(url)];
        expect(host === null ? site : `.${host}`.endsWith(`.${site}`)).toBe(host === null ? null : true);
        expect(typeof isClickHost(url)).toBe('boolean');
        expect(typeof (linkOf(url) ?? '')).toBe('string');
      }),
      { numRuns: inForm(10_000, 1_000) },
    );
  });
});
