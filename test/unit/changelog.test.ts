/** The changelog speaks of the version that is being made. */
import { describe, expect, it } from 'vitest';
import changelog from '../../CHANGELOG.md?raw';
import { version } from '../../package.json';
import { news } from '../../utils/news';

/** Versions of a changelog, in its order. */
const versionsOf = (text: string): string[] =>
  [...text.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, found = '']) => found);

const numbers = (text: string) => text.split('.').map(Number);
const isNewer = (one: string, two: string): boolean => {
  const [a, b] = [numbers(one), numbers(two)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};

/** What is wrong with a changelog for this version. */
function faults(text: string, current: string): string[] {
  const versions = versionsOf(text);
  const lines = versions[0] === current ? [] : [`begins with ${versions[0]}, not ${current}`];
  for (const [at, one] of versions.entries()) {
    const next = versions[at + 1];
    if (next !== undefined && !isNewer(one, next)) lines.push(`${one} stands before ${next}`);
  }
  return lines;
}

describe('the changelog', () => {
  it('begins with the version of package.json, newest first', () => {
    expect(faults(changelog, version)).toEqual([]);
  });

  it('is found out when it lags behind, or is out of order', () => {
    const text = '# Changelog\n\n## [0.2.0]\n\n## [0.10.0]\n';
    expect(faults(text, '0.2.0')).toEqual(['0.2.0 stands before 0.10.0']);
    expect(faults(text, '0.3.0')).toContain('begins with 0.2.0, not 0.3.0');
    expect(faults('# Changelog\n', '0.1.0')).toEqual(['begins with undefined, not 0.1.0']);
  });

  it('knows every version that has news', () => {
    const known = versionsOf(changelog).map((one) => one.split('.').slice(0, 2).join('.'));
    expect(news.filter(({ id }) => !known.includes(id)).map(({ id }) => id)).toEqual([]);
  });
});
