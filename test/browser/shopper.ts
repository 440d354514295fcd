/** The shopper: walks the demo world as a person does, with real clicks and real typing, and looks whether each page was kept. */
import type { Page } from 'puppeteer-core';
import { translator } from '../../utils/i18n';
import type { Capture, PageKind, Visit } from '../../utils/records';
import { type Lang, typedCard, type World } from '../site/world';
import { fillCheckout } from './checkout';
import { type StoredRows, storedBy } from './database';
import type { Driver } from './driver';
import { pressInPopup } from './popup';
import { until } from './until';

export type StepName =
  | 'offer'
  | 'campaign'
  | 'entered'
  | 'item'
  | 'cart'
  | 'checkout'
  | 'typed'
  | 'confirm'
  | 'complete'
  | 'passbook'
  | 'inquiry';

/** What became of one page. `visit` is null for a page that is rightly not kept. */
export interface Step {
  name: StepName;
  page: Page;
  url: string;
  visit: Visit | null;
  captures: Capture[];
  /** From the page's arrival until the extension had answered for it, ms. */
  ms: number;
}

export interface WalkOptions {
  onStep?: (step: Step) => Promise<void> | void;
  /** Called when a page has come, before anything is known of it. */
  onArrive?: (name: StepName) => Promise<void> | void;
  /** How much of each page is waited for: the visit alone, or its pictures too (default). */
  wait?: 'recorded' | 'kept';
}

/** Longest time for a page to be kept, ms: Chrome draws its reconstruction, and two browsers may share two slow cores. */
const deadline = 120_000;

interface Plan {
  name: StepName;
  kind: PageKind | null;
  act: (walk: Walk) => Promise<Page>;
}

interface Walk {
  driver: Driver;
  world: World;
  lang: Lang;
  page: Page;
  portal: Page;
}

const plans: readonly Plan[] = [
  { name: 'offer', kind: 'campaign', act: ({ page, world, lang }) => open(page, world.urls[lang].offer) },
  { name: 'campaign', kind: 'campaign', act: followClickOut },
  { name: 'entered', kind: 'entry', act: by('#enter', 'entered') },
  { name: 'item', kind: null, act: by('#to-product', 'item') },
  { name: 'cart', kind: 'cart', act: by('#add-to-cart', 'cart') },
  { name: 'checkout', kind: 'checkout', act: by('#to-checkout', 'checkout') },
  { name: 'typed', kind: 'checkout', act: typeAndSave },
  { name: 'confirm', kind: 'checkout', act: by('#review', 'confirm') },
  { name: 'complete', kind: 'confirmation', act: by('#place-order', 'complete') },
  {
    name: 'passbook',
    kind: 'account',
    act: ({ portal, world, lang }) => open(portal, world.urls[lang].passbook),
  },
  {
    name: 'inquiry',
    kind: 'inquiry',
    act: ({ portal, world, lang }) => open(portal, world.urls[lang].inquiry),
  },
];

/** Walks the whole trip from the offer to the inquiry form. Throws when a page does not come, or is not kept as it should be. */
export async function walkTrip(
  driver: Driver,
  world: World,
  lang: Lang,
  { onStep, onArrive, wait = 'kept' }: WalkOptions = {},
): Promise<Step[]> {
  const portal = await driver.newPage();
  const walk: Walk = { driver, world, lang, page: portal, portal };
  const stored = storedBy(driver);
  const seen = new Set<string>();
  const steps: Step[] = [];
  for (const { name, kind, act } of plans) {
    const page = await act(walk);
    walk.page = page;
    await onArrive?.(name);
    const began = Date.now();
    const visit = kind && (await visitTo(stored, page.url(), kind, seen));
    if (visit) seen.add(visit.id);
    const captures = visit && wait === 'kept' ? await capturesOf(stored, visit) : [];
    const step = {
      name,
      page,
      url: page.url(),
      visit: visit && wait === 'kept' ? await again(stored, visit) : visit,
      captures,
      ms: Date.now() - began,
    };
    steps.push(step);
    await onStep?.(step);
  }
  return steps;
}

/** The new visit to this address, of this kind, as soon as it is stored. */
function visitTo(stored: StoredRows, url: string, kind: PageKind, seen: ReadonlySet<string>): Promise<Visit> {
  const recorded = async () =>
    (await stored.visits()).filter((visit) => visit.url === url && !seen.has(visit.id));
  return until(
    `a ${kind} visit to ${url}`,
    async () => (await recorded()).find(({ pageKind }) => pageKind === kind),
    {
      deadline,
      state: async () =>
        (await stored.visits()).map(
          ({ pageKind, url: other, score }) => `${pageKind} ${score.toFixed(2)} ${other}`,
        ),
    },
  );
}

/** The captures of a visit, once nothing of it is pending any more. */
export async function capturesOf(stored: StoredRows, visit: Visit): Promise<Capture[]> {
  const own = async () => (await stored.captures()).filter(({ visitId }) => visitId === visit.id);
  await until(
    `pictures of ${visit.url}`,
    async () => (await again(stored, visit)).captureState !== 'pending',
    {
      deadline,
      state: async () =>
        (await own()).map(({ method, incomplete }) => `${method} ${incomplete ?? 'complete'}`),
    },
  );
  return own();
}

async function again(stored: StoredRows, { id, url }: Visit): Promise<Visit> {
  const visit = (await stored.visits()).find((other) => other.id === id);
  if (!visit) throw new Error(`The visit to ${url} is gone from the database`);
  return visit;
}

async function open(page: Page, url: string): Promise<Page> {
  await page.bringToFront();
  await page.goto(url);
  return page;
}

/** Clicks, and waits until the expected page has come and is complete. */
function by(selector: string, next: 'entered' | 'item' | 'cart' | 'checkout' | 'confirm' | 'complete') {
  return async ({ page, world, lang }: Walk) => {
    await page.click(selector);
    await arrive(page, world.urls[lang][next]);
    return page;
  };
}

/** The offer's button opens a tab of its own, and the redirects end in the shop. */
async function followClickOut({ driver, page, world, lang }: Walk): Promise<Page> {
  const before = new Set(await driver.browser.pages());
  await page.click('#go-shop');
  const tab = await until('the tab of the shop', async () =>
    (await driver.browser.pages()).find(
      (other) =>
        !before.has(other) &&
        new URL(other.url(), 'http://none').pathname === new URL(world.urls[lang].campaign).pathname,
    ),
  );
  await arrive(tab, world.urls[lang].campaign);
  return tab;
}

export async function arrive(page: Page, address: string): Promise<void> {
  const wanted = new URL(address);
  await until(
    `the page ${address}`,
    async () => {
      const now = new URL(page.url(), 'http://none');
      if (now.host !== wanted.host || now.pathname !== wanted.pathname) return false;
      // Asking a page that is just being replaced throws.
      return await page.evaluate(() => document.readyState === 'complete').catch(() => false);
    },
    { state: async () => page.url() },
  );
}

/** Types everything, the payment frame included, and keeps the page by hand: the picture with the numbers in it. */
async function typeAndSave({ driver, page, lang }: Walk): Promise<Page> {
  await fillCheckout(page, lang, typedCard);
  const popup = await driver.openPopup();
  await pressInPopup(popup, translator(lang)('page_save_again'));
  await popup.close();
  return page;
}
