/** The demo world's variations: each says in every language what the rules look for, and by default nothing of it is said. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signsIn } from '../../utils/page-signs';
import type { PageKind } from '../../utils/records';
import { readTerms } from '../../utils/terms';
import { langs } from '../site/hosts';
import { Shopper } from '../site/shopper';
import type { Variation } from '../site/variations';
import { type Lang, startWorld, type World } from '../site/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.vary(null));
afterAll(() => world.close());

const textOf = (page: string): string =>
  page
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?(?:li|p|td|th|tr|h\d|div|dt|dd|main|header|title)[^>]*>|<\/(?:b|span|a)>/g, '\n')
    .replace(/<[^>]+>/g, '');

async function offerIn(lang: Lang, variation: Variation | null): Promise<string> {
  world.vary(variation);
  return textOf((await new Shopper().page(world.urls[lang].offer)).text);
}

async function cartIn(lang: Lang, variation: Variation | null): Promise<string> {
  world.vary(variation);
  const shopper = new Shopper();
  await shopper.page(world.urls[lang].item);
  return textOf(
    (await shopper.page(new URL('/cart/add', world.urls[lang].item).href, { quantity: '1' })).text,
  );
}

const signs = (text: string, kind: PageKind, site: 'portal' | 'shop') =>
  signsIn(text, kind, { site }).map(({ sign }) => sign);

describe.each(langs)('in %s', (lang) => {
  it.each([
    [null, []],
    ['offer-ended', ['offer-ended']],
    ['offer-ending', ['offer-ending']],
    ['logged-out', ['logged-out']],
    ['terms-changed', []],
  ] as const)('the offer, varied by %s, shows the signs %j', async (variation, expected) => {
    expect(signs(await offerIn(lang, variation), 'campaign', 'portal')).toEqual(expected);
  });

  it.each([
    [null, []],
    ['coupon-offered', []],
    ['coupon-used', ['coupon-used']],
  ] as const)('the basket, varied by %s, shows the signs %j', async (variation, expected) => {
    expect(signs(await cartIn(lang, variation), 'cart', 'shop')).toEqual(expected);
  });

  it('the offer’s period is over long ago, or runs', async () => {
    const now = new Date().toISOString();
    const lastDays = async (variation: Variation | null) =>
      readTerms(await offerIn(lang, variation), { lang, seenAt: now, zone: 'UTC' }).flatMap(
        ({ kind, value }) => (kind === 'offer_period' && 'end' in value ? String(value.end) : []),
      );
    const [runs, over] = [await lastDays(null), await lastDays('long-ago')];
    expect([runs.length, over.length]).toEqual([1, 1]);
    expect(String(over) < now && now < String(runs)).toBe(true);
  });

  it('nothing is left of a variation once it is taken back', async () => {
    const before = await offerIn(lang, null);
    expect(await offerIn(lang, 'terms-changed')).not.toBe(before);
    expect(await offerIn(lang, null)).toBe(before);
  });
});
