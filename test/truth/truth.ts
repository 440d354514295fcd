/** The truth about a page: the browser's own picture of the whole of it, and where its text stands. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver } from '../browser/driver';
import { connectionOf, contextOf } from '../browser/firefox-scope';
import type { Design } from '../site/designs';
import { textBlocksOf, watchRoots } from './blocks';
import type { TextBlock } from './legible';
import { blank, decode, paste, type Raster, scaled } from './raster';
import { scrollThrough, settle } from './ready';

export interface Truth {
  /** The page at its top, device px. */
  picture: Raster;
  /** Device px. */
  blocks: TextBlock[];
  dpr: number;
  /** How long the browser took over its own picture, ms, encoding included. */
  ms: number;
  /** Bytes of the browser's PNG. */
  bytes: number;
}

/**
 * Opens the page in a tab of its own, which is closed again: the browser's whole-page pictures disturb a page (Chromium sends it
 * `resize`). A lazy page is scrolled through first. Throws when the page does not come to rest.
 */
export async function truthOf(driver: Driver, url: string, { lazy }: Pick<Design, 'lazy'>): Promise<Truth> {
  const page = await driver.newPage();
  try {
    await watchRoots(page);
    await page.goto(url, { waitUntil: 'load' });
    await settle(page);
    if (lazy) await scrollThrough(page);
    const dpr = await page.evaluate(() => devicePixelRatio);
    const blocks = await textBlocksOf(page);
    const began = performance.now();
    const parts = driver.name === 'chrome' ? await chromePicture(page, dpr) : [await firefoxPicture(page)];
    const ms = performance.now() - began;
    return {
      picture: joined(parts),
      blocks: blocks.map(({ text, lines }) => ({ text, lines: lines.map((line) => scaled(line, dpr)) })),
      dpr,
      ms,
      bytes: parts.reduce((sum, part) => sum + part.length, 0),
    };
  } finally {
    await page.close();
  }
}

/** Tallest picture asked for at once, device px. */
const tallest = 32_000;

/** Beyond the window, and the page at its top; no scroll bar, no emulation, so that the layout is the shopper's. */
async function chromePicture(page: Page, dpr: number): Promise<Buffer[]> {
  const session = await page.createCDPSession();
  const { width, height } = await sizeOf(page);
  const step = Math.floor(tallest / dpr);
  const parts: Buffer[] = [];
  for (let y = 0; y < height; y += step)
    parts.push(await chromePart(session, { x: 0, y, width, height: Math.min(step, height - y) }));
  await session.detach();
  return parts;
}

async function chromePart(
  session: CDPSession,
  clip: { x: number; y: number; width: number; height: number },
) {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { ...clip, scale: 1 },
  });
  return Buffer.from(data, 'base64');
}

async function firefoxPicture(page: Page): Promise<Buffer> {
  const answer = await connectionOf(page.browser()).send('browsingContext.captureScreenshot', {
    context: contextOf(page),
    origin: 'document',
  });
  const data = (answer as { result: { data: string } }).result.data;
  return Buffer.from(data, 'base64');
}

const sizeOf = (page: Page) =>
  page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));

/** Parts from top to bottom as one picture. */
function joined(parts: readonly Buffer[]): Raster {
  const pictures = parts.map(decode);
  const [first] = pictures;
  if (!first || pictures.length === 1) return first ?? blank(1, 1);
  const whole = blank(
    first.width,
    pictures.reduce((sum, { height }) => sum + height, 0),
  );
  let y = 0;
  for (const picture of pictures) {
    paste(whole, picture, 0, y);
    y += picture.height;
  }
  return whole;
}
