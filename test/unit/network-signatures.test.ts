/** Every host of every network, with the samples of its shape: known there, and nowhere that only looks like it. */
import { describe, expect, it } from 'vitest';
import {
  clickNetwork,
  conversionNetwork,
  isClickHost,
  networks,
  type UrlSignature,
} from '../../utils/networks';
import { samples } from './network-samples';

const sorts = { click: clickNetwork, conversion: conversionNetwork };

/** The samples that show this signature's path and parameters, on whatever host. */
const showing = ({ path, params }: UrlSignature, urls: readonly string[] = []): string[] =>
  urls.filter((url) => {
    const { pathname, searchParams } = new URL(url);
    return (path?.test(pathname) ?? true) && (params?.some((name) => searchParams.has(name)) ?? true);
  });

function moved(url: string, host: string): string {
  const elsewhere = new URL(url);
  elsewhere.hostname = host;
  return elsewhere.href;
}

const cases = networks.flatMap(({ id, click, conversion }) =>
  Object.entries({ click, conversion }).flatMap(([sort, signatures]) =>
    signatures.map((signature) => ({
      id,
      sort: sort === 'click' ? ('click' as const) : ('conversion' as const),
      signature,
      host: signature.host.replace(/^\*\./, ''),
    })),
  ),
);

describe.each(cases)('$id: $sort at $signature.host', ({ id, sort, signature, host }) => {
  const urls = showing(signature, samples[id]?.[sort]);
  const networkOf = sorts[sort];

  it('has a sample', () => {
    expect(urls).not.toEqual([]);
  });

  it('is known', () => {
    for (const url of urls) expect(networkOf(moved(url, host))?.id).toBe(id);
  });

  it('is known below the host only where the signature says so', () => {
    const below = signature.host.startsWith('*.') ? id : undefined;
    for (const url of urls) expect(networkOf(moved(url, `sub.${host}`))?.id).toBe(below);
  });

  it('is not known on hosts that look alike', () => {
    for (const url of urls) {
      for (const alike of [`not${host}`, `${host}.example`, host.replaceAll('.', '-'), host.replace('.', '')])
        expect(networkOf(moved(url, alike))).toBeNull();
    }
  });
});

describe('click hosts', () => {
  it.each(cases.filter(({ sort }) => sort === 'click'))('$signature.host is one', ({ host, signature }) => {
    expect(isClickHost(host)).toBe(true);
    expect(isClickHost(`sub.${host}`)).toBe(signature.host.startsWith('*.'));
    expect(isClickHost(`not${host}`)).toBe(false);
  });
});
