/** The words of a page with their places: where they are read is where the page shows them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findQuote } from '../../utils/capture/quote';
import type { Rect, TextPlaces } from '../../utils/records';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { textsOfPage, wordsIn } from './page-words';
import { type Outing, startOuting } from './start';

/** A box holds another when it ends nowhere more than a px before it. */
const holds = (a: Rect, b: Rect) =>
  a.x <= b.x + 1 &&
  a.y <= b.y + 1 &&
  a.x + a.width >= b.x + b.width - 1 &&
  a.y + a.height >= b.y + b.height - 1;

/** Designs that stand still and show all of each text they show at all; and how many texts there are at least to compare. */
const standing: [id: string, least: number][] = [
  ['checkout', 25],
  ['shadow', 8],
  ['rtl', 12],
  ['terms-vertical', 30],
  ['transforms', 10],
  ['sticky', 30],
  ['modern-css', 30],
  ['frames', 12],
];

describe.each(everyNth(2, browserNames))('in %s', (browser: BrowserName) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
  });
  afterAll(async () => {
    await outing?.close();
  });

  async function open<Result>(url: string, look: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await outing.driver.newPage();
    try {
      await page.goto(url, { timeout: 120_000 });
      return await look(page);
    } finally {
      await page.close();
    }
  }
  const readDesign = (id: string): Promise<TextPlaces> => {
    const url = outing.world.design(id);
    return open(url, async () => (await wordsIn(outing.driver, url)).places);
  };

  it.each(standing)('finds every text of the design %s where the page has it', async (id, least) => {
    const url = outing.world.design(id);
    const [places, texts] = await open(url, async (page) => [
      (await wordsIn(outing.driver, url)).places,
      await page.evaluate(textsOfPage),
    ]);
    const found = texts.map(({ text, boxes }) => ({ text, boxes, quote: findQuote(text, places) }));
    expect(found.filter(({ quote }) => quote === null)).toEqual([]);
    const seen = found.filter(({ quote }) => quote?.seen === 'visible' && quote.boxes.length > 0);
    expect(seen.length).toBeGreaterThanOrEqual(least);
    const elsewhere = seen.filter(
      ({ boxes, quote }) => !boxes.every((box) => quote?.boxes.some((line) => holds(line, box))),
    );
    expect(elsewhere).toEqual([]);
    // Lines, not whole pages: a box that held everything would hold these too.
    for (const { boxes } of places.blocks)
      for (const { width, height } of boxes)
        expect(Math.min(width, height)).toBeLessThan(id === 'transforms' ? 250 : 120);
  });

  it('marks what is folded away or hidden, and gives it no place', async () => {
    const places = await readDesign('collapsed');
    expect(findQuote('読み上げ用：獲得条件の詳細は下の欄にあります。', places)).toMatchObject({
      seen: 'hidden',
      boxes: [],
    });
    const folded = places.blocks.filter(({ seen }) => seen === 'collapsed');
    // Four closed details of five paragraphs, two closed tabs of four, three closed accordions of two, the end of clamped lines.
    expect(folded).toHaveLength(4 * 5 + 2 * 4 + 3 * 2 + 1);
    expect(folded.flatMap(({ boxes }) => boxes)).toEqual([]);
    expect(findQuote('獲得条件：新規カード発行後', places)?.seen).toBe('visible');
    expect(places.blocks.filter(({ small }) => small).map(({ text }) => text.slice(0, 1))).toEqual(['※']);
  });

  it('reads what lies in a box that scrolls, and marks what is not in view', async () => {
    const { blocks } = await readDesign('inner-scrollers');
    const hidden = blocks.filter(({ seen }) => seen === 'hidden');
    expect(hidden.length).toBeGreaterThan(500);
    expect(hidden.flatMap(({ boxes }) => boxes)).toEqual([]);
    expect(blocks.filter(({ seen }) => seen === 'visible').length).toBeGreaterThan(50);
  });

  it('holds no secret field, and says how many it left out', async () => {
    const url = outing.world.design('checkout');
    const { places, masked } = await open(url, () => wordsIn(outing.driver, url));
    expect(masked).toEqual([{ where: 'text', why: 'card', count: 3 }]);
    const words = JSON.stringify(places);
    expect(words).not.toMatch(/4111|731|12\/29/);
    expect(findQuote('United Kingdom', places)?.boxes).toHaveLength(1);
    expect(findQuote('Place order and pay 284.80 €', places)?.boxes).toHaveLength(1);
  });

  it('reads a page of 60,000 px in the time there is, from its first to its last line', async () => {
    const { blocks, page, cut } = await readDesign('tall-60k');
    expect(page.height).toBeGreaterThan(59_000);
    const bottoms = blocks.flatMap(({ boxes }) => boxes.map(({ y, height }) => y + height));
    expect(cut || Math.max(...bottoms) > page.height - 500).toBe(true);
  });
});
