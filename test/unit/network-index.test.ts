/** The index of hosts, against a plain reading of the address. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clickNetwork,
  conversionNetwork,
  endedNetwork,
  networks,
  type UrlSignature,
} from '../../utils/networks';
import { samples } from './network-samples';

const bare = (host: string): string => host.replace(/^\*\./, '');
const known = networks.flatMap(({ click, conversion, endedHosts = [] }) => [
  ...[...click, ...conversion].map(({ host }) => bare(host)),
  ...endedHosts.map(bare),
]);
const isUnknown = (host: string) => !known.some((own) => host === own || host.endsWith(`.${own}`));
const everySample = Object.values(samples).flatMap(({ click = [], conversion = [] }) => [
  ...click,
  ...conversion,
]);

/** As the signatures read, with the browser's own parser and no index: the longest host first. */
function plainly(sort: 'click' | 'conversion', url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const fits = ({ host, path, params }: UrlSignature) =>
    (hostname === bare(host) || (host.startsWith('*.') && hostname.endsWith(host.slice(1)))) &&
    (path?.test(pathname) ?? true) &&
    (params?.some((name) => searchParams.has(name)) ?? true);
  return networks
    .flatMap((network) =>
      network[sort].filter(fits).map(({ host }) => ({ id: network.id, length: host.length })),
    )
    .sort((a, b) => b.length - a.length)[0]?.id;
}

describe('an unknown host', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is of no network, whatever the address says', () => {
    const paths = fc.constantFrom(...everySample.map((url) => url.replace(/^https?:\/\/[^/]+/, '')));
    fc.assert(
      fc.property(fc.domain().filter(isUnknown), paths, (host, path) => {
        const url = `https://${host}${path}`;
        expect([clickNetwork(url), conversionNetwork(url)]).toEqual([null, null]);
      }),
    );
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        fc.pre(isUnknown(new URL(url).hostname));
        expect([clickNetwork(url), conversionNetwork(url), endedNetwork(url)]).toEqual([null, null, null]);
      }),
    );
  });

  it('costs no regular expression and no reading of the address', () => {
    const spies = [
      vi.spyOn(RegExp.prototype, 'test'),
      vi.spyOn(RegExp.prototype, 'exec'),
      vi.spyOn(URL, 'canParse'),
    ];
    for (const path of ['', '/', '/svt/ejp?a8mat=1', '?x=https://px.a8.net/', '#x'])
      expect([
        clickNetwork(`https://cdn.shop.test${path}`),
        conversionNetwork(`http://a.co.jp${path}`),
      ]).toEqual([null, null]);
    const calls = spies.map((spy) => spy.mock.calls.length);
    clickNetwork('https://px.a8.net/svt/ejp?a8mat=1');
    const seen = spies.map((spy) => spy.mock.calls.length > 0);
    vi.restoreAllMocks();
    expect(calls).toEqual([0, 0, 0]);
    expect(seen[0]).toBe(true);
  });
});

describe('an address written in another way', () => {
  const schemes = ['https://', 'http://', 'HTTPS://', 'https:/', ' https://', 'https:\\\\'];
  const users = ['', 'user@', 'user:pass@', 'px.a8.net@', 'a:b@c@'];
  const ports = ['', ':443', ':8443', ':'];
  const hosts: [string, (host: string) => string][] = [
    ['as it is', (host) => host],
    ['in capitals', (host) => host.toUpperCase()],
    ['below it', (host) => `sub.${host}`],
    ['with the root’s dot', (host) => `${host}.`],
    ['escaped', (host) => host.replace('.', '%2E')],
    ['with a tab in it', (host) => host.replace('.', '\t.')],
    ['with an ideographic full stop', (host) => host.replace('.', '。')],
    ['its domain', (host) => host.split('.').slice(1).join('.')],
  ];
  const several = everySample.filter((_, i) => i % 9 === 0);

  it.each(hosts)('is known as the browser reads it: host %s', (_, hostOf) => {
    for (const url of several)
      for (const scheme of schemes)
        for (const user of users)
          for (const port of ports) {
            const [, own = '', rest = ''] = /^https?:\/\/([^/]+)(.*)$/.exec(url) ?? [];
            const address = `${scheme}${user}${hostOf(own)}${port}${rest}`;
            expect([address, clickNetwork(address)?.id, conversionNetwork(address)?.id]).toEqual([
              address,
              plainly('click', address),
              plainly('conversion', address),
            ]);
          }
  });

  it('is none when it is no address', () => {
    for (const url of [
      'https://',
      'https:///',
      'http://px.a8.net:x/svt/ejp?a8mat=1',
      'px.a8.net/svt/ejp?a8mat=1',
    ])
      expect(clickNetwork(url)).toBeNull();
  });
});
