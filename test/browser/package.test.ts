/** What is shipped: small on every page, and closed to the outside. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { authorities } from '../../utils/timestamps';
import { browserNames } from '../ensure-browsers';
import { builtExtension } from './start';

const Manifest = z.object({
  content_scripts: z.array(z.object({ js: z.array(z.string()), css: z.array(z.string()).optional() })),
  content_security_policy: z.object({ extension_pages: z.string() }),
  permissions: z.array(z.string()),
  web_accessible_resources: z.unknown().optional(),
  externally_connectable: z.unknown().optional(),
});

/** Bytes that a page of the web may be made to carry. */
const sentinelLimit = 16_000;

describe.each(browserNames)('the package for %s', (browser) => {
  const folder = builtExtension(browser);
  const manifest = async () =>
    Manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));

  it('puts one script of at most 16 kB on a page, and no style', async () => {
    const [script, ...others] = (await manifest()).content_scripts;
    expect(others).toEqual([]);
    expect(script?.css ?? []).toEqual([]);
    const sizes = await Promise.all((script?.js ?? []).map((file) => stat(join(folder, file))));
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(sentinelLimit);
  });

  it('does not announce itself to pages', async () => {
    const { content_scripts, web_accessible_resources, externally_connectable } = await manifest();
    expect(web_accessible_resources).toBeUndefined();
    expect(externally_connectable).toBeUndefined();
    for (const file of content_scripts.flatMap(({ js }) => js))
      expect(await readFile(join(folder, file), 'utf8')).not.toMatch(/postMessage|dispatchEvent/);
  });

  it('allows its own pages no address but their own, and its scripts those that stamp times', async () => {
    const parts = (await manifest()).content_security_policy.extension_pages.split('; ');
    const addresses = authorities.map(({ address }) => address).sort();
    expect(parts).toContain("default-src 'none'");
    expect(parts).toContain(["connect-src 'self'", ...addresses].join(' '));
    const others = parts.filter((part) => !part.startsWith('connect-src')).join();
    expect(others).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('asks for no permission that the README does not justify', async () => {
    const readme = await readFile(join(folder, '../../README.md'), 'utf8');
    const justified = readme.slice(readme.indexOf('## Permissions'), readme.indexOf('## House'));
    for (const permission of (await manifest()).permissions) expect(justified).toContain(`\`${permission}\``);
  });

  it('has every language', async () => {
    expect((await readdir(join(folder, '_locales'))).sort()).toEqual(['en', 'es', 'ja']);
  });
});
