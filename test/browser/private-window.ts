/** A real private window of the browser's own. The extension must be allowed there (`inPrivate`). */
import type { Page } from 'puppeteer-core';
import type { Browser as Api } from 'webextension-polyfill';
import type { Driver } from './driver';
import { arrive } from './itinerary';
import type { Outing } from './start';
import { until } from './until';

declare const browser: Api;

/** Opens one with the portal's first page: Firefox loses what is asked of a window that is still about a page of its own. @returns its only tab */
export async function openPrivateWindow({ driver, world, lang }: Outing): Promise<Page> {
  const { browser: driven, inExtension } = driver;
  const address = new URL('/', world.urls[lang].offer).href;
  const before = new Set(await driven.pages());
  await inExtension(async (url: string) => {
    await browser.windows.create({ incognito: true, url });
  }, address);
  const page = await until('the private window', async () =>
    (await driven.pages()).find((one) => !before.has(one) && one.url() === address),
  );
  await arrive(page, address);
  return page;
}

/** Ids of the tabs that private windows show now. */
export const privateTabs = ({ inExtension }: Driver): Promise<number[]> =>
  inExtension(async () =>
    (await browser.tabs.query({})).flatMap(({ id, incognito }) => (incognito && id ? [id] : [])),
  );

/** Waits until the extension has looked at the page of this address, whatever it made of it. */
export const lookedAt = ({ inExtension }: Driver, url: string): Promise<true> =>
  until(`a look at ${url}`, () => inExtension(isLookedAt, url));

/** Runs in the extension. */
async function isLookedAt(url: string): Promise<boolean> {
  const tab = (await browser.tabs.query({})).find((one) => one.url === url);
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    func: () => Reflect.get(globalThis, Symbol.for('hikae.seen')),
  });
  return Object(injected?.result).looks > 0;
}
