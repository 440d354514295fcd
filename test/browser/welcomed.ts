/** The welcome that opens by itself after installation, and its closing, so that the tab in front is the shopper's. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Engine } from './driver';
import { addressesIn, contextOf } from './firefox-scope';
import { until } from './until';

/** Whether a browser that begins with this profile will be welcomed by this extension. To be asked before it is started. */
export const willWelcome = (extensionDir: string, profile: string): boolean =>
  // Other extensions, of the bench, have none; and who used a profile before was welcomed then.
  existsSync(join(extensionDir, 'dashboard.html')) && !(existsSync(profile) && readdirSync(profile).length);

/** The tabs that show the welcome. */
export async function welcomes({ browser, origin }: Pick<Engine, 'browser' | 'origin'>): Promise<Page[]> {
  const addresses = origin.startsWith('moz-') ? await addressesIn(browser) : null;
  const addressOf = (page: Page) => (addresses ? addresses.get(contextOf(page)) : page.url());
  return (await browser.pages()).filter((page) => addressOf(page) === `${origin}/dashboard.html#welcome`);
}

/** Waits for the welcome, as whoever installs it sees it, and closes it. */
export async function closeWelcome(engine: Engine): Promise<void> {
  const [tab] = await until(
    'the welcome',
    async () => {
      const tabs = await welcomes(engine);
      return tabs.length > 0 && tabs;
    },
    {
      deadline: 60_000,
      state: async () => (await engine.browser.pages()).map((page) => page.url()),
    },
  );
  await tab?.close();
}
