/** What shoppers do that costs them the reward, scene by scene. */
import type { Page } from 'puppeteer-core';
import { v7 } from 'uuid';
import type { Browser as Api } from 'webextension-polyfill';
import type { Trip } from '../../utils/records';
import { runErrand } from './errand';
import { settled } from './intact';
import { putRows } from './put-rows';
import type { Outing } from './start';
import { until } from './until';

declare const browser: Api;

/** Every page kept has its picture and was read: nothing is under way any more. */
export async function settledDown({ driver, stored }: Outing): Promise<void> {
  const inFront = (await driver.browser.pages()).filter((page) => /^https?:/.test(page.url()));
  // Chrome photographs only what is in front: what is there now is waited for before another tab is.
  const shown = await Promise.all(inFront.map((page) => page.evaluate(() => !document.hidden)));
  for (const page of inFront.filter((_, at) => shown[at])) await settled(driver, stored, page.url());
  for (const page of inFront) {
    await page.bringToFront();
    await settled(driver, stored, page.url());
  }
  await until(
    'nothing to be under way',
    async () => (await stored.jobs()).every(({ state }) => state !== 'waiting'),
    { deadline: 120_000, state: async () => [await stored.locks(), await stored.jobs()] },
  );
}

/** Takes away the cookies of the shop, as "delete cookies" does. */
export const clearCookies = ({ driver }: Outing, domain: string): Promise<void> =>
  driver.inExtension(async (site: string) => {
    for (const { name, domain: host, path } of await browser.cookies.getAll({ domain: site }))
      await browser.cookies.remove({ url: `https://${host.replace(/^\./, '')}${path}`, name });
  }, domain);

/** Address of the network's first hop, as the portal's link has it. */
export async function clickAddress({ stored }: Outing): Promise<string> {
  const [trip] = await stored.trips();
  const hop = trip?.route.find(({ network }) => network) ?? trip?.route[1];
  if (!hop) throw new Error('The trip has no route');
  return hop.url;
}

/** Comes to the shop again from another portal's page. @returns the tab */
export async function clickElsewhere(outing: Outing, page: Page): Promise<Page> {
  const address = await clickAddress(outing);
  await page.goto(outing.world.urls.en.offer);
  await page.evaluate((to) => location.assign(to), address);
  await until('the other trip', async () => (await outing.stored.trips()).length > 1, {
    state: async () => page.url(),
  });
  return page;
}

/** Looks into the cart and puts something in before there is any click. */
export async function fillCartFirst({ driver, world, lang }: Outing): Promise<void> {
  const page = await driver.newPage();
  await page.goto(world.urls[lang].item);
  await page.click('#add-to-cart');
  await until('the cart', async () => page.url() === world.urls[lang].cart);
  await until('the cart to be remembered', () =>
    driver.inExtension(async () =>
      Object.keys(await browser.storage.session.get()).some((key) => key.startsWith('cart/')),
    ),
  );
}

/** A whole trip to the order, with everything of it kept. */
export async function orderOnce(outing: Outing): Promise<void> {
  await runErrand(outing, { to: 'complete' });
  await settledDown(outing);
}

const monthsBefore = (instant: string, months: number): string =>
  new Date(Date.parse(instant) - months * 30 * 86_400_000).toISOString();

/** There was a trip to the same offer two months before the one there is, which was ordered on or was not. */
export async function rememberEarlier({ driver, stored }: Outing, ordered: boolean): Promise<void> {
  const [trip] = await stored.trips();
  if (!trip) throw new Error('There is no trip yet');
  const clicked = monthsBefore(trip.openedAt, 2);
  const anchors = { clicked, ...(ordered ? { purchased: clicked } : {}) };
  const earlier: Trip = { ...trip, id: v7(), openedAt: clicked, anchors };
  await driver.inExtension(putRows, { trips: [earlier] });
}
