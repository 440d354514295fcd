/** What the stores are told: within their limits, whole in every language, and about the permissions there are. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import readme from '../../README.md?raw';
import { languages } from '../../utils/records';
import config from '../../wxt.config';
import { flat } from '../store/flat';
import { listing, pictureName, texts, titleOf } from '../store/listing';
import {
  limits,
  permissions,
  permissionsOf,
  type StoreText,
  screenSize,
  shots,
  stores,
} from '../store/shape';

const Manifest = z.object({
  permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
});

/** All that a browser's manifest asks for, now or later. */
async function askedFor(browser: string): Promise<string[]> {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is no function any more');
  const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
  const manifest = Manifest.parse(await config.manifest(env));
  return [...manifest.permissions, ...manifest.optional_permissions, ...manifest.host_permissions].sort();
}

/** Permissions of the README's table, from its first column. */
function inReadme(text: string): string[] {
  const table = text.split('\n## Permissions\n')[1]?.split('\n## ')[0] ?? '';
  const cells = table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| permission'))
    .map((line) => line.split('|')[1] ?? '');
  return cells
    .flatMap((cell) =>
      cell.includes('all sites')
        ? ['<all_urls>']
        : [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    )
    .sort();
}

/** Every part that is empty or too long, by its path. */
function faults(text: StoreText): string[] {
  const walk = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null)
      return typeof value === 'string' && value.trim() ? [] : [`${path}: empty`];
    return Object.entries(value).flatMap(([key, part]) => walk(part, `${path}/${key}`));
  };
  const { least, most } = limits.description;
  const long = (name: string, said: string, limit: number) =>
    said.length > limit ? [`${name}: ${said.length} > ${limit}`] : [];
  return [
    ...walk(text, ''),
    ...long('name', text.firefox.name, limits.firefox.name),
    ...long('summary', text.firefox.summary, limits.firefox.summary),
    ...long('description', text.description, most),
    ...(text.description.length < least ? ['description: too short'] : []),
    ...[text.purpose, text.remoteCode, ...text.dataUse, ...Object.values(text.permissions)].flatMap((said) =>
      long('answer', said, limits.answer),
    ),
    ...Object.values(text.captions).flatMap((said) => long('caption', said, limits.caption)),
  ];
}

describe.each(languages)('in %s', (lang) => {
  it('every part is there, and within what the stores take', () => {
    expect(faults(texts[lang])).toEqual([]);
  });

  it.each(stores)('name and summary fit %s', (store) => {
    const { name, summary } = titleOf(store, lang);
    expect(name.length).toBeLessThanOrEqual(limits[store].name);
    expect(summary.length).toBeLessThanOrEqual(limits[store].summary);
  });

  it.each(stores)('the listing for %s has a line for each of its permissions, and each picture', (store) => {
    const said = listing(store, lang);
    for (const permission of permissions)
      expect(said.includes(`- \`${permission}\`: `), permission).toBe(
        permissionsOf(store).includes(permission),
      );
    for (const shot of shots) expect(said).toContain(pictureName(shot));
  });

  it('says the same things as the others', () => {
    const shape = (text: StoreText) => [
      text.description.split('\n').filter((line) => /^[・•]/.test(line)).length,
      text.description.split('\n\n').length,
      text.dataUse.length,
    ];
    expect(shape(texts[lang])).toEqual(shape(texts.ja));
  });
});

describe('permissions', () => {
  it.each(stores)('are justified to %s, all that the manifest asks for and no other', async (store) => {
    expect([...permissionsOf(store)].sort()).toEqual(await askedFor(store));
  });

  it('are the same in the README’s table', () => {
    expect(inReadme(readme)).toEqual([...permissions].sort());
  });
});

describe('what the stores would not take', () => {
  it('is found out: a name too long, a part left out, a description that says nothing', () => {
    const wrong = {
      ...texts.en,
      firefox: { name: 'x'.repeat(51), summary: 'y'.repeat(251) },
      description: 'short',
      captions: { ...texts.en.captions, today: ' ' },
    };
    expect(faults(wrong)).toEqual([
      '/captions/today: empty',
      'name: 51 > 50',
      'summary: 251 > 250',
      'description: too short',
    ]);
  });

  it('a permission that only the README, or only the manifest, knows would be noticed', () => {
    const more = readme.replace('## Permissions\n', '## Permissions\n\n| `debugger` | never |\n');
    expect(inReadme(more)).toContain('debugger');
    expect(inReadme(readme.replace('| `alarms` |', '| alarms |'))).not.toContain('alarms');
  });
});

describe('a screenshot', () => {
  const picture = (width: number, height: number) => {
    const png = new PNG({ width, height });
    png.data.fill(0x80);
    return PNG.sync.write(png);
  };

  it('loses its transparency and nothing of its size', () => {
    const made = flat(picture(screenSize.width, screenSize.height));
    // IHDR: width, height, bits, kind of colour.
    expect([made.readUInt32BE(16), made.readUInt32BE(20), made[24], made[25]]).toEqual([1280, 800, 8, 2]);
  });

  it('of another size is refused', () => {
    expect(() => flat(picture(1280, 801))).toThrow('1280×801');
  });
});
