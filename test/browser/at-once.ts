/** Steps of a trip made at once: what the shop is sent is what its pages would send, without the pages. */
import type { Page } from 'puppeteer-core';
import { typedCard } from '../site/world';
import type { Outing } from './start';

/** Puts something into the basket and looks into it. `page`: any page of the shop. */
export async function fillCart({ world, lang }: Outing, page: Page): Promise<void> {
  await page.evaluate(post, '/cart/add', { quantity: '1' });
  await page.goto(world.urls[lang].cart);
}

/** Orders, and sees the thank-you page. `page`: any page of the shop. */
export async function order(page: Page): Promise<void> {
  await page.evaluate(post, '/cart/add', { quantity: '1' });
  await page.evaluate(post, '/checkout/confirm', {
    name: 'Hanako Yamada',
    email: 'hanako@example.test',
    'card-number': typedCard,
  });
  await page.goto(await page.evaluate(post, '/checkout/place', {}));
}

/** Runs in the page. @returns the address it ends at */
const post = async (path: string, fields: Record<string, string>): Promise<string> =>
  (await fetch(path, { method: 'POST', body: new URLSearchParams(fields) })).url;
