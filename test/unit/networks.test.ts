import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programmeIds } from '../../utils/network-programme';
import {
  clickNetwork,
  conversionNetwork,
  endedNetwork,
  landingNetworks,
  linkOf,
  type Network,
  networks,
  shapeNetwork,
} from '../../utils/networks';
import { type Sample, samples } from './network-samples';

const landed = (url: string) => landingNetworks(url).map(({ id }) => id);
const files = import.meta.glob<Network>('../../utils/networks/*.ts', { eager: true, import: 'default' });

describe('network files', () => {
  it.each(Object.entries(files))('%s is named after its id', (path, { id }) => {
    expect(id).toBe(basename(path, '.ts'));
  });

  it.each(networks)('$id names its sources and the day they were read', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { url, readOn } of sources) {
      expect(new URL(url).protocol).toMatch(/^(?:https?|pkg):$/);
      expect(readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('are one for each sample and the other way round', () => {
    expect(networks.map(({ id }) => id).sort()).toEqual(Object.keys(samples).sort());
  });

  it.each(networks)('$id knows something', ({ click, conversion, landingParams }) => {
    expect(click.length + conversion.length + landingParams.length).toBeGreaterThan(0);
  });

  it.each(networks)(
    '$id has hosts that are not just anyone, lower-case parameters, stateless patterns',
    (network) => {
      const signatures = [...network.click, ...network.conversion];
      for (const { host } of signatures) expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      for (const name of network.landingParams) expect(name).toBe(name.toLowerCase());
      const patterns = [...signatures.map(({ path }) => path), ...network.cookies];
      for (const pattern of patterns) expect(pattern?.flags ?? '').toBe('');
    },
  );

  it.each(networks)(
    '$id has a sample of everything it claims to know',
    ({ id, click, shapes, landingParams, conversion }) => {
      const sample = samples[id];
      expect(sample).toBeDefined();
      expect(Boolean(sample?.click)).toBe(click.length > 0);
      expect(Boolean(sample?.shape)).toBe(Boolean(shapes?.length));
      expect(Boolean(sample?.landing)).toBe(landingParams.length > 0);
      expect(Boolean(sample?.conversion)).toBe(conversion.length > 0);
    },
  );
});

/** Every sample of this sort with its network. */
function having(sort: keyof Sample): [string, string][] {
  return Object.entries(samples).flatMap(([id, sample]) =>
    [sample[sort] ?? []].flat().map((url): [string, string] => [id, url]),
  );
}

describe('samples', () => {
  it.each(having('click'))(
    '%s: its click is known, and not on a host that begins alike or inside another address',
    (id, click) => {
      const elsewhere = new URL(click);
      elsewhere.hostname += '.evil.test';
      expect(clickNetwork(click)?.id).toBe(id);
      expect(clickNetwork(elsewhere.href)).toBeNull();
      expect(clickNetwork(`https://shop.test/?to=${encodeURIComponent(click)}`)).toBeNull();
      expect(conversionNetwork(click)).toBeNull();
    },
  );

  it.each(having('shape'))(
    '%s: the likeness of its click is known on a foreign host, and not the path alone',
    (id, shape) => {
      const address = `http://go.merchant.test${shape}`;
      expect(clickNetwork(address)).toBeNull();
      expect(shapeNetwork(address)?.id).toBe(id);
      expect(shapeNetwork(address.replace(/\?.*/, '?x=1'))).toBeNull();
      expect(shapeNetwork(address.replace('merchant.test/', 'merchant.test/x/'))).toBeNull();
    },
  );

  it.each(having('landing'))('%s: its landing is known in any case, and not as a value', (id, landing) => {
    const name = landing.split('=')[0] ?? '';
    expect(landed(`https://www.shop.test/campaign?ref=1&${landing}`)).toEqual([id]);
    expect(landed(`https://www.shop.test/?${name.toUpperCase()}=1`)).toEqual([id]);
    expect(landed(`https://www.shop.test/?q=${name}`)).toEqual([]);
  });

  it.each(having('neither'))('%s: %s is none of its clicks or conversions', (_, url) => {
    expect(clickNetwork(url)).toBeNull();
    expect(conversionNetwork(url)).toBeNull();
  });

  it.each(having('conversion'))('%s: its conversion is known, and not on another host', (id, conversion) => {
    const elsewhere = new URL(conversion);
    elsewhere.hostname = 'shop.test';
    expect(conversionNetwork(conversion)?.id).toBe(id);
    expect(conversionNetwork(elsewhere.href)).toBeNull();
  });
});

describe('recognition', () => {
  it('tells nothing from generic parameters, ordinary pages and things that are no address', () => {
    for (const url of [
      'https://shop.test/?cid=1&sid=2&p=3&a=4&ref=5&utm_source=awin&gclid=6&url=x',
      'https://shop.test/click?p=1&a=2',
      'https://shop.test/visit.php?a=1&p=2',
      'about:blank',
      'not an address',
      '',
    ]) {
      expect([
        clickNetwork(url),
        shapeNetwork(url),
        landingNetworks(url)[0] ?? null,
        conversionNetwork(url),
      ]).toEqual([null, null, null, null]);
    }
  });

  it('names both networks when parameters of two are there', () => {
    const url = 'https://shop.test/?awc=1&irclickid=2';
    expect(landed(url)).toEqual(['awin', 'impact']);
  });

  it('does not take a network name before an @ for a host', () => {
    expect(clickNetwork('https://px.a8.net@evil.test/svt/ejp?a8mat=1')).toBeNull();
  });

  it('knows where links of an ended programme land, and not a shop that mentions the place', () => {
    expect(endedNetwork('https://www.coreda.jp/search?kw=1')?.id).toBe('a8');
    expect(endedNetwork('https://shop.test/coreda.jp')).toBeNull();
  });
});

describe('a link', () => {
  it('is the same whatever a portal marks the click with, and another one of another programme', () => {
    const awin = (mid: number, mark: string) =>
      `https://www.awin1.com/cread.php?awinmid=${mid}&awinaffid=1&clickref=${mark}`;
    expect(linkOf(awin(7421, 'a'))).toBe(linkOf(awin(7421, 'b')));
    expect(linkOf(awin(7421, 'a'))).not.toBe(linkOf(awin(7422, 'a')));
    expect(linkOf('https://click.j-a-net.jp/1234567/765432/user')).toBe(
      'https://click.j-a-net.jp/1234567/765432/user',
    );
    expect(linkOf('https://shop.test/cart?id=1')).toBeNull();
    expect(linkOf('not an address')).toBeNull();
  });
});

describe('ids of a programme', () => {
  const nobody = { programme: null, advertiser: null };
  const mat = 'https://px.a8.net/svt/ejp?a8mat=3ABCDE+1FGHIJ+2KLM+NOPQR';

  it('are read from the click or the name of its cookie, as each network gives them', () => {
    expect(programmeIds(['a8'], [mat], ['_a8_s00000021071001', 'a8'])).toEqual({
      programme: 's00000021071001',
      advertiser: null,
    });
    expect(programmeIds(['awin'], ['https://go.shop.test/cread.php?awinmid=7421&awinaffid=1'], [])).toEqual({
      programme: null,
      advertiser: '7421',
    });
    const doubler = 'https://clk.tradedoubler.com/click?p=301177&a=2266118&g=1';
    expect(programmeIds(['tradedoubler'], [doubler], [])).toEqual({ programme: '301177', advertiser: null });
    const sale = 'https://www.shareasale.com/r.cfm?B=02&U=9&M=4321';
    expect(programmeIds(['shareasale'], [sale], [])).toEqual({ programme: null, advertiser: '4321' });
  });

  it('are nobody’s where two differ, where the network is not the trip’s, and where it is no id', () => {
    const two = ['_a8_s00000021071001', '_a8_s00000021071002'];
    expect(programmeIds(['a8'], [mat], two)).toEqual(nobody);
    expect(programmeIds(['awin'], [mat], ['_a8_s00000021071001'])).toEqual(nobody);
    expect(programmeIds(['awin'], ['https://shop.test/?awinmid=7421'], [])).toEqual(nobody);
    const words = 'https://www.awin1.com/cread.php?awinmid=Pay%20him%20now';
    expect(programmeIds(['awin'], [words], [])).toEqual(nobody);
  });
});
