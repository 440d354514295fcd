/** What Hikae stands on: licences that let everyone use it, a reason for each package, and nothing fetched from a place the lock file names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});
const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const { '': _, ...packages } = Lock.parse(JSON.parse(read('package-lock.json'))).packages;
const direct = Manifest.parse(JSON.parse(read('package.json')));

/** Permissive, and those for files of their own (MPL) and fonts (OFL). */
const permissive =
  /^(MIT|MIT-0|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Zlib|Python-2\.0|OFL-1\.1)$/;
/** Packages whose line has none: what their own LICENSE says. */
const told = new Map([
  ['node_modules/is-relative', 'MIT'],
  ['node_modules/os-shim', 'MIT'],
  ['node_modules/png-js', 'MIT'],
]);

/** One of several that may be chosen, all of several that go together. */
const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => permissive.test(one)));

describe('the lock file', () => {
  it('names no package whose licence is not permissive', () => {
    const found = Object.entries(packages).map(
      ([name, { license }]) => [name, license ?? told.get(name) ?? 'unknown'] as const,
    );
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(([, licence]) => !isPermissive(licence))).toEqual([]);
  });

  it.each(['GPL-3.0-or-later', 'MIT AND GPL-2.0', 'unknown', 'UNLICENSED'])(
    'would not get by with %s',
    (licence) => {
      expect(isPermissive(licence)).toBe(false);
    },
  );

  it('says what each package is, and not where it is fetched', () => {
    const entries = Object.entries(packages);
    expect(entries.filter(([, { integrity }]) => !integrity).map(([name]) => name)).toEqual([]);
    expect(entries.filter(([, { resolved }]) => resolved).map(([name]) => name)).toEqual([]);
  });
});

describe('the README', () => {
  it('has a reason for every package that is asked for', () => {
    const table = read('README.md').split('\n## Dependencies\n')[1] ?? '';
    const families = [...table.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const isTold = (name: string) =>
      families.some((told) => told === name || (told.endsWith('/*') && name.startsWith(told.slice(0, -1))));
    const all = Object.keys({ ...direct.dependencies, ...direct.devDependencies });
    expect(all.filter((name) => !isTold(name))).toEqual([]);
  });

  it('pins each to one version', () => {
    const versions = Object.values({ ...direct.dependencies, ...direct.devDependencies });
    expect(versions.filter((version) => !/^(?:npm:.+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
