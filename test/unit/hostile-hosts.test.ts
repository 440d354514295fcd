/** Addresses that imitate a portal: nobody is taken for one whose host only looks like it. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { bystanderOfHost, offerIdOf, portalOfHost, portals } from '../../utils/portals';
import { hostOf } from '../../utils/route';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeText } from './hostile';
import { lookalikes } from './hostile-lookalikes';

const numRuns = inForm(10_000, 1_000);
const ownerAt = (url: string) => {
  const host = hostOf(url) ?? '';
  return portalOfHost(host) ?? bystanderOfHost(host);
};
const hosts = portals.flatMap((portal) => portal.hosts.map((host) => host.replace('*', 'www')));
/** One of every portal: all of them look alike in the same ways. */
const some = portals.flatMap(({ hosts }) => hosts.slice(0, 1)).map((host) => host.replace('*', 'www'));

afterEach(expectUnpolluted);

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
