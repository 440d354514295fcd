/** Addresses that imitate a portal or a network: nobody is taken for one whose host only looks like it. */
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
import { bystanderOfHost, offerIdOf, portalOfHost, portals } from '../../utils/portals';
import { hostOf, siteOf } from '../../utils/route';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeText } from './hostile';
import { samples } from './network-samples';

const numRuns = inForm(10_000, 1_000);
const ownerAt = (url: string) => {
  const host = hostOf(url) ?? '';
  return portalOfHost(host) ?? bystanderOfHost(host);
};
const hosts = portals.flatMap((portal) => portal.hosts.map((host) => host.replace('*', 'www')));
/** One of every portal: all of them look alike in the same ways. */
const some = portals.flatMap(({ hosts }) => hosts.slice(0, 1)).map((host) => host.replace('*', 'www'));

afterEach(expectUnpolluted);

const lookalikes: Record<string, (host: string) => string> = {
  'below another': (host) => `https://${host}.evil.test/`,
  'as who signs in': (host) => `https://${host}@evil.test/`,
  'as who signs in, with a path': (host) => `https://${host}%2F@evil.test/`,
  'behind a backslash': (host) => `https://evil.test\\@${host}/`,
  'in the path': (host) => `https://evil.test/${host}/`,
  'in the query': (host) => `https://evil.test/?https://${host}/`,
  'in the fragment': (host) => `https://evil.test/#@${host}/`,
  'with a letter before it': (host) => `https://x${host.replace(/^www\./, '')}/`,
  'with a hyphen before it': (host) => `https://www-${host.replace(/^www\./, '')}/`,
  'with a letter after it': (host) => `https://${host}x/`,
  'with another end': (host) => `https://${host.replace(/\.[a-z]+$/, '.test')}/`,
  'in other letters': (host) => `https://${host.replace('o', 'о').replace('a', 'а').replace('e', 'е')}x/`,
  'with marks on its letters': (host) => `https://${host.replace(/[aeiou]/, '$&\u0301')}/`,
  'as punycode': (host) => `https://xn--${host.replaceAll('.', '-')}-abc.test/`,
  'by number': () => 'https://203.0.113.7/',
  'by number of six': () => 'https://[2001:db8::7]/',
  'by no scheme of the web': (host) => `ftp://${host}/`,
  'as an extension’s page': (host) => `chrome-extension://${host}/`,
  'as a script': (host) => `javascript://${host}/%0a`,
  'as data': (host) => `data:text/html,https://${host}/`,
  'as a blob': (host) => `blob:https://${host}/0`,
};

describe('a portal', () => {
  it.each(Object.entries(lookalikes))('is not who has its host %s', (_, of) => {
    for (const host of some) {
      const taken = ownerAt(of(host));
      expect([host, taken && hosts.includes(hostOf(of(host)) ?? '') ? null : taken]).toEqual([host, null]);
    }
  });

  it.each<[string, (host: string) => string]>([
    ['as it is', (host) => `https://${host}/`],
    ['in capitals', (host) => `HTTPS://${host.toUpperCase()}/`],
    ['at another port', (host) => `https://${host}:8443/`],
    ['with a name that signs in', (host) => `https://evil.test@${host}/`],
    ['in wide letters', (host) => `https://${host.replace('.', '。')}/`],
  ])('is who has its host %s', (_, of) => {
    for (const host of some) expect([host, ownerAt(of(host))?.hosts.length ?? 0]).not.toEqual([host, 0]);
  });

  it('is its own where the address ends in the root’s dot, or is none; never another', () => {
    for (const host of some) {
      const dotted = ownerAt(`https://${host}./`);
      expect(dotted === null || dotted.id === ownerAt(`https://${host}/`)?.id).toBe(true);
    }
  });

  it('is nobody by any other host', () => {
    const ends = portals.flatMap((portal) => portal.hosts.map((host) => host.replace('*.', '')));
    const isOurs = (host: string) => ends.some((end) => host === end || host.endsWith(`.${end}`));
    const text = fc.oneof(fc.domain(), strangeText([...some, '.', '.evil.test', '..', '*.', 'www.']));
    fc.assert(
      fc.property(text, (host) => {
        fc.pre(!isOurs(host));
        expect(portalOfHost(host) ?? bystanderOfHost(host)).toBeNull();
      }),
      { numRuns },
    );
    for (const name of [...ownMake, ...ownMake.map((one) => `www.${one}`)])
      expect(portalOfHost(name)).toBeNull();
  });

  it('has offers at any address without a throw, each with a name of its own or none', () => {
    const address = strangeText([
      'https://',
      ...some,
      '/ad/detail.php?site_id=4711',
      '/item/detail/itemid/',
      '?id=',
      '%E0%A4%A',
    ]);
    fc.assert(
      fc.property(fc.constantFrom(...portals), address, (portal, url) => {
        const id = offerIdOf(portal, url);
        if (id) expect(decodeURI(encodeURI(new URL(url).href.toWellFormed()))).toContain(id);
      }),
      { numRuns },
    );
  });
});

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
      ...some,
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
      { numRuns },
    );
  });
});
