/** Having the extension save a page: by hand, or by itself. */
import type { Page } from 'puppeteer-core';
import type { Browser as Api } from 'webextension-polyfill';
import { z } from 'zod';
import { pathShape } from '../../utils/page-corrections';
import { type Capture, type Correction, Settings, type Visit } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { askAsSelf } from '../browser/ask';
import { storedBy } from '../browser/database';
import type { Driver } from '../browser/driver';
import { capturesOf } from '../browser/shopper';
import { until } from '../browser/until';
import type { Design } from '../site/designs';

declare const browser: Api;

const Saved = z.object({ saved: z.literal(true), visitId: z.string() });

/** Saves the page as the popup's button does, and waits until nothing of it is pending. Throws when it was refused. */
export async function saveByHand(driver: Driver, page: Page): Promise<Capture[]> {
  await page.bringToFront();
  const tabId = await driver.inExtension(tabOf, page.url());
  const answer = await askAsSelf(driver, 'page.save', { tabId });
  const saved = Saved.safeParse(JSON.parse(answer.replace(/^answered /, '') || 'null'));
  if (!saved.success) throw new Error(`The page was not saved: ${answer}`);
  return kept(driver, ({ id }) => id === saved.data.visitId);
}

/**
 * Waits until the page was saved by itself, and nothing of it is pending. A design that is of no kind is first said to be an
 * entry, as the user can, and looked at again: what follows is what follows for a page that is recognised.
 * @param since ISO time before the page was opened
 */
export async function savedByItself(
  driver: Driver,
  page: Page,
  { kind }: Pick<Design, 'kind'>,
  since: string,
): Promise<Capture[]> {
  const url = page.url();
  await page.bringToFront();
  if (kind !== 'other')
    return kept(driver, (visit) => visit.url === url && visit.trigger === 'auto' && visit.seenAt >= since);
  const tabId = await driver.inExtension(tabOf, url);
  const answer = await driver.inExtension(lookAgain, tabId, await correction(driver, url));
  const saved = Saved.safeParse(answer);
  if (!saved.success) throw new Error(`The page was not saved by itself: ${JSON.stringify(answer)}`);
  return kept(driver, ({ id }) => id === saved.data.visitId);
}

/** The user's corrections with this page an entry: of all kinds that are saved by themselves the one no design is taken for. */
async function correction(driver: Driver, url: string): Promise<Correction[]> {
  const site = siteOf(url) ?? '';
  const before = Settings.shape.corrections.parse(
    (await driver.inExtension(readSetting, 'corrections')) ?? undefined,
  );
  return [...before.filter((one) => one.site !== site), { site, path: pathShape(url), kind: 'entry' }];
}

/** Runs in the extension. */
async function readSetting(key: string): Promise<unknown> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const request = database.transaction('settings').objectStore('settings').get(key);
  const row = await new Promise<{ value: unknown } | undefined>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return row?.value ?? null;
}

/** Runs in the extension: stores the corrections, and has the page looked at as after a change. */
async function lookAgain(tabId: number, corrections: unknown): Promise<unknown> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('settings', 'readwrite');
  writing.objectStore('settings').put({ key: 'corrections', value: corrections });
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  database.close();
  return browser.tabs.sendMessage(
    tabId,
    { hikae: 'page.sight', ask: { trigger: 'auto', any: true } },
    { frameId: 0 },
  );
}

async function kept(driver: Driver, isIt: (visit: Visit) => boolean): Promise<Capture[]> {
  const stored = storedBy(driver);
  const visit = await until('the page to be kept', async () => (await stored.visits()).findLast(isIt), {
    deadline: 60_000,
  });
  return capturesOf(stored, visit);
}

/** So long nothing may change until the captures of a visit count as finished, ms. */
const still = 3_000;

/** The captures of the same visit once nothing has changed in them for a while: what is still put together is waited for. */
export async function stillOf(driver: Driver, [first]: readonly Capture[]): Promise<Capture[]> {
  const stored = storedBy(driver);
  let [seen, since] = ['', Date.now()];
  return until(
    'the captures to stand still',
    async () => {
      const captures = (await stored.captures()).filter(({ visitId }) => visitId === first?.visitId);
      const now = JSON.stringify(captures);
      if (now !== seen) [seen, since] = [now, Date.now()];
      return Date.now() - since > still && captures;
    },
    { deadline: 180_000 },
  );
}

/** Runs in the extension. */
async function tabOf(url: string): Promise<number> {
  const tabs = await browser.tabs.query({});
  const [tab] = tabs.filter((one) => one.url === url).sort((a, b) => Number(b.active) - Number(a.active));
  return tab?.id ?? -1;
}
