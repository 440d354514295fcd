/** What the user has granted the extension before a test begins, beyond what it asks for when it is installed. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { z } from 'zod';
import type { LaunchOptions } from './driver';
import { connectionOf } from './firefox-scope';

const Manifest = z.looseObject({
  permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()),
});

/** Copies a built extension that has its optional permissions from the start, and returns where: the question for them is the browser's own. */
export async function withOptionalPermissions(from: string, to: string): Promise<string> {
  await cp(from, to, { recursive: true });
  const path = join(to, 'manifest.json');
  const { optional_permissions: optional, ...manifest } = Manifest.parse(
    JSON.parse(await readFile(path, 'utf8')),
  );
  const permissions = [...manifest.permissions, ...optional];
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  return to;
}

type Installed = Pick<LaunchOptions, 'extensionDir' | 'inPrivate'>;

/** Installs it in Chromium, allowed in private windows where that is wanted. @returns its id */
export async function installInChrome(
  browser: Browser,
  { extensionDir: path, inPrivate: enableInIncognito = false }: Installed,
): Promise<string> {
  if (!enableInIncognito) return browser.installExtension(path);
  const session = await browser.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito });
  await session.detach();
  return id;
}

/** The same in Firefox. */
export async function installInFirefox(
  browser: Browser,
  { extensionDir: path, inPrivate = false }: Installed,
): Promise<void> {
  await connectionOf(browser).send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': inPrivate,
  });
}
