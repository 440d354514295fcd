/** Orders in a shop that is one document, from product to confirmation, by real clicks. */
import type { PageKind } from '../../utils/records';
import { type Expected, keptOf, kindsOf, type Opened, openDifficult, visitsOf } from './difficult';
import { lookedIn, settledIn } from './seen';
import type { Outing } from './start';

/** How such a shop tells its address, and where each begins. */
export const ways = {
  'pushed addresses': '/spa/push/items/42',
  'one address': '/spa/place',
  hash: '/spa/hash',
} as const;

export interface TwoOrders {
  /** Kinds kept of the first order, and of both. */
  first: PageKind[];
  both: PageKind[];
  /** The order numbers the page showed, and the texts of the confirmations that were kept. */
  numbers: string[];
  texts: string[];
}

/** Orders twice without leaving the document. */
export async function orderTwice(outing: Outing, start: Pick<Expected, 'path' | 'lang'>): Promise<TwoOrders> {
  const opened = await openDifficult(outing, start);
  const { n, page } = opened;
  await lookedIn(outing.driver, n, 0);
  const numbers = [await order(outing, opened)];
  await settledIn(outing.driver, n);
  const first = await kindsOf(outing, n);
  await press(outing, opened, 'product');
  numbers.push(await order(outing, opened));
  await settledIn(outing.driver, n);
  const visits = await visitsOf(outing, n);
  const confirmations = visits.filter(({ pageKind }) => pageKind === 'confirmation');
  const texts = await Promise.all(
    confirmations.map(async ({ text }) => String(await outing.stored.bytesOf(text))),
  );
  await page.close();
  return { first, both: visits.map(({ pageKind }) => pageKind), numbers, texts };
}

/** What recognition is to call each view, kept or not. */
const kinds = { product: null, cart: 'cart', checkout: 'checkout', complete: 'confirmation' } as const;

/** Clicks, and waits until what comes in place was recognised. */
async function press({ driver }: Outing, { n, page }: Opened, next: keyof typeof kinds): Promise<void> {
  await page.click(`#go-${next}`);
  await page.waitForSelector(`#view[data-view=${next}]`);
  await lookedIn(driver, n, 0, ({ kind }) => kind === kinds[next]);
}

/** Through basket and checkout, as soon as each was kept that is to be. Returns the order number the page shows at the end. */
async function order(outing: Outing, opened: Opened): Promise<string> {
  const before = (await visitsOf(outing, opened.n)).length;
  await press(outing, opened, 'cart');
  await press(outing, opened, 'checkout');
  await keptOf(outing, opened.n, before + 1);
  await press(outing, opened, 'complete');
  await keptOf(outing, opened.n, before + 2);
  return opened.page.$eval('#order-number', ({ textContent }) => textContent ?? '');
}
