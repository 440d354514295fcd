/** Where the shopper goes, page by page, and what is expected to be kept of each. */
import type { Page } from 'puppeteer-core';
import { translator } from '../../utils/i18n';
import type { PageKind } from '../../utils/records';
import { type Lang, typedCard, type World } from '../site/world';
import { fillCheckout } from './checkout';
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

export interface Plan {
  name: StepName;
  /** Null for a page that is rightly not kept. */
  kind: PageKind | null;
  act: (walk: Walk) => Promise<Page>;
}

export interface Walk {
  driver: Driver;
  world: World;
  lang: Lang;
  page: Page;
  portal: Page;
}

export const itinerary: readonly Plan[] = [
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

async function open(page: Page, url: string): Promise<Page> {
  await page.bringToFront();
  await page.goto(url);
  return page;
}

/** So long a shopper waits before pressing again, ms: what is pressed while a picture is taken by hand may have moved away. */
const patience = 5_000;

/** Clicks, and waits until the expected page has come and is complete. */
function by(selector: string, next: 'entered' | 'item' | 'cart' | 'checkout' | 'confirm' | 'complete') {
  return async ({ page, world, lang }: Walk) => {
    const [address, before] = [world.urls[lang][next], page.url()];
    // A page that is just being laid out has nothing to press yet.
    const press = () =>
      until(`${selector} to be pressed`, () =>
        page.click(selector).then(
          () => true,
          () => page.url() !== before,
        ),
      );
    await press();
    await arrive(page, address, patience).catch(async () => {
      if (page.url() === before) await press();
      await arrive(page, address);
    });
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

/** Waits until a tab shows an address (its query aside), complete. Throws after `deadline` ms. */
export async function arrive(page: Page, address: string, deadline?: number): Promise<void> {
  const wanted = new URL(address);
  await until(
    `the page ${address}`,
    async () => {
      const now = new URL(page.url(), 'http://none');
      if (now.host !== wanted.host || now.pathname !== wanted.pathname) return false;
      // Asking a page that is just being replaced throws.
      return await page.evaluate(() => document.readyState === 'complete').catch(() => false);
    },
    { ...(deadline ? { deadline } : {}), state: async () => page.url() },
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
