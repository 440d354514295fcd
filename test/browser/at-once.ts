/** Steps of a trip made at once: what the shop is sent is what its pages would send, without the pages. */
import type { Page } from 'puppeteer-core';
import { typedCard } from '../site/world';
import { see } from './looked';
import type { Outing } from './start';

/** Puts something into the basket, looks into it, and waits until that is kept. `page`: any page of the shop. */
export async function fillCart(outing: Outing, page: Page): Promise<void> {
  await page.evaluate(post, '/cart/add', { quantity: '1' });
  await see(outing, page, outing.world.urls[outing.lang].cart);
}

/** Orders, sees the thank-you page, and waits until that is kept. `page`: any page of the shop. */
export async function order(outing: Outing, page: Page): Promise<void> {
  await page.evaluate(post, '/cart/add', { quantity: '1' });
  await page.evaluate(post, '/checkout/confirm', {
    name: 'Hanako Yamada',
    email: 'hanako@example.test',
    'card-number': typedCard,
  });
  await see(outing, page, await page.evaluate(post, '/checkout/place', {}));
}

/** Runs in the page. @returns the address it ends at */
const post = async (path: string, fields: Record<string, string>): Promise<string> =>
  (await fetch(path, { method: 'POST', body: new URLSearchParams(fields) })).url;
