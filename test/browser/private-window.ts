/** A real private window of the browser's own. The extension must be allowed there (`inPrivate`). */
import type { Page } from 'puppeteer-core';
import type { Browser as Api } from 'webextension-polyfill';
import type { Driver } from './driver';
import { until } from './until';

declare const browser: Api;

/** Opens one. @returns its only tab, with nothing in it yet */
export async function openPrivateWindow({ browser: driven, inExtension }: Driver): Promise<Page> {
  const before = new Set(await driven.pages());
  const id = await inExtension(async () => (await browser.windows.create({ incognito: true }))?.id ?? -1);
  // Firefox loses what is asked of a window that is still about its own first page.
  await until('the private window', () => inExtension(isComplete, id));
  return until('its tab', async () => (await driven.pages()).find((page) => !before.has(page)));
}

/** Runs in the extension. */
async function isComplete(windowId: number): Promise<boolean> {
  const tabs = await browser.tabs.query({ windowId });
  return tabs.length > 0 && tabs.every(({ status }) => status === 'complete');
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
