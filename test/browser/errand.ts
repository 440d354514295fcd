/** An errand: the way to the shop and through it without waiting for each page to be kept, and with steps left out. */
import type { Page } from 'puppeteer-core';
import { typedCard } from '../site/world';
import { fillCheckout } from './checkout';
import { itinerary, type StepName, type Walk } from './itinerary';
import type { Outing } from './start';
import { until } from './until';

export interface Errand {
  /** The last page. */
  to: StepName;
  /** Steps left out; the page after them is gone to by its address. */
  without?: readonly StepName[];
  /** The tab it begins in; otherwise a new one. */
  from?: Page;
  /** False: nothing of it is to be kept, so nobody waits for that. */
  kept?: boolean;
  /** Called when a page has come. */
  onArrive?: (name: StepName, page: Page) => Promise<void> | void;
}

/** Goes from the offer to a page and waits until that page is kept. @returns the shop's tab, or the portal's */
export async function runErrand(outing: Outing, errand: Errand): Promise<Page> {
  const { driver, world, lang, stored } = outing;
  const { to, without = [], kept = true, onArrive } = errand;
  const portal = errand.from ?? (await driver.newPage());
  const walk: Walk = { driver, world, lang, page: portal, portal };
  let isGap = false;
  for (const { name, act, kind } of itinerary) {
    if (name === 'typed') await fillCheckout(walk.page, lang, typedCard);
    else if (without.includes(name)) isGap = true;
    else {
      if (isGap && name in world.urls[lang]) await walk.page.goto(addressOf(walk, name));
      else walk.page = await act(walk);
      isGap = false;
      await onArrive?.(name, walk.page);
    }
    if (name === 'campaign' && kept) await until('the trip', async () => (await stored.trips()).length > 0);
    // Who enters reads that it worked.
    if (kept && kind && (name === to || name === 'entered') && !without.includes(name))
      await keptOf(outing, walk.page.url());
    if (name === to) break;
  }
  return walk.page;
}

const keptOf = ({ stored }: Outing, url: string) =>
  until(`a visit to ${url}`, async () => (await stored.visits()).some((visit) => visit.url === url));

const addressOf = ({ world, lang }: Walk, name: StepName): string => {
  const address: unknown = Reflect.get(world.urls[lang], name);
  return String(address);
};
