/** The extension under test: built now, or a given one; always as a copy, which nobody builds over meanwhile. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtExtension } from '../browser/start';
import type { BrowserName } from '../ensure-browsers';

const root = resolve(import.meta.dirname, '../..');

/**
 * Calls `use` with the folder of an unpacked extension.
 * @param given the extension to use, or undefined: then it is built
 * @throws when the build fails or the given folder holds no extension
 */
export async function withExtension<Result>(
  given: string | undefined,
  use: (folder: string) => Promise<Result>,
  browser: BrowserName = 'chrome',
): Promise<Result> {
  const folder = given === undefined ? build(browser) : resolve(given);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no extension in ${folder}.`);
  const copy = await mkdtemp(join(tmpdir(), 'hikae-extension-'));
  try {
    await cp(folder, copy, { recursive: true });
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function build(browser: BrowserName): string {
  console.log(`Building the extension for ${browser} …`);
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const words = [wxt, 'build', '-b', browser];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return builtExtension(browser);
}
