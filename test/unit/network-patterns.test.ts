/** Match patterns for the browser's own request filter: what they leave out is never seen. */
import { describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { indexHosts, matchPatterns } from '../../utils/network-index';
import { conversionPatterns, networks } from '../../utils/networks';
import { samples } from './network-samples';

const bare = (host: string): string => host.replace(/^\*\./, '');
const conversions = networks.flatMap(({ conversion }) => conversion);

describe('the patterns of conversions', () => {
  const patterns = conversionPatterns();
  const matchers = patterns.map((pattern) => new MatchPattern(pattern));
  const covers = (url: string) => matchers.filter((matcher) => matcher.includes(url)).length;

  it('are valid, and of one host or one domain each', () => {
    for (const pattern of patterns)
      expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
  });

  it('cover every host that has a signature, each once', () => {
    for (const { host } of conversions) {
      expect(covers(`https://${bare(host)}/x?y=1`)).toBe(1);
      if (host.startsWith('*.')) expect(covers(`http://a.b.${bare(host)}/`)).toBe(1);
    }
  });

  it('cover every sample, and no host that only looks alike', () => {
    for (const url of Object.values(samples).flatMap((sample) => sample.conversion ?? []))
      expect(covers(url)).toBe(1);
    for (const { host } of conversions) {
      expect(covers(`https://not${bare(host)}/`)).toBe(0);
      expect(covers(`https://${bare(host)}.example/`)).toBe(0);
    }
    expect(covers('https://www.shop.test/')).toBe(0);
  });
});

it('a host that a whole domain covers has no pattern of its own', () => {
  const hosts = ['a.x.test', '*.x.test', '*.b.x.test', 'y.test', '*.y.test', 'y.test', 'z.test', 'a.z.test'];
  const index = indexHosts(networks.slice(0, 1), () => hosts.map((host) => ({ host })));
  expect(matchPatterns(index).sort()).toEqual([
    '*://*.x.test/*',
    '*://*.y.test/*',
    '*://a.z.test/*',
    '*://z.test/*',
  ]);
});
