/** Bringing a page to rest, so that two pictures of it are of the same. */
import type { Page } from 'puppeteer-core';
import { until } from '../browser/until';

/** Waits until fonts and pictures are there, and what moves has come to its end. Throws when that takes too long. */
export async function settle(page: Page): Promise<void> {
  await until('the page to come to rest', () => page.evaluate(atRest), { deadline: 60_000 });
}

/** Runs in the page: true when nothing is under way any more, after two frames. */
async function atRest(): Promise<boolean> {
  await document.fonts.ready;
  const pictures = [...document.images].filter(
    ({ loading, complete, src }) => src && loading !== 'lazy' && !complete,
  );
  const moving = document
    .getAnimations()
    .filter(
      ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
    );
  if (pictures.length > 0 || moving.length > 0) return false;
  await Promise.race([
    new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    new Promise<void>((resolve) => setTimeout(resolve, 500)),
  ]);
  return true;
}

/**
 * Turns the wheel to the end of the page as it was, and back to the top, as a shopper who looks at it all.
 * @param dwell how long each stop is looked at, ms
 * @returns stops on the way down
 */
export async function scrollThrough(page: Page, dwell = 0): Promise<number> {
  const { height, view } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    view: innerHeight,
  }));
  await page.mouse.move(5, 5);
  let stops = 0;
  for (let y = 0; y < height - view; y += Math.floor(view * 0.8)) {
    await turn(page, Math.floor(view * 0.8));
    stops++;
    await settle(page);
    if (dwell > 0) await new Promise((resolve) => setTimeout(resolve, dwell));
  }
  for (let tries = 0; tries < 200 && (await page.evaluate(() => scrollY)) > 0; tries++)
    await turn(page, -100_000);
  await settle(page);
  return stops;
}

/** Turns once and waits until the page stands still. */
async function turn(page: Page, deltaY: number): Promise<void> {
  await page.mouse.wheel({ deltaY });
  let before = -1;
  await until('the page to stand still', async () => {
    const now = await page.evaluate(() => scrollY);
    const still = now === before;
    before = now;
    return still;
  });
}
