/** Scroll and stitch as it is mostly done: window by window, each put where the page was scrolled to, and nothing else thought of. */
import type { Browser as Api } from 'webextension-polyfill';
import { blank, decode, paste } from '../../truth/raster';
import type { Method, Stage, Taken } from './method';

declare const browser: Api;

export const stitchName = 'plain scroll and stitch';

/** Chrome allows two pictures a second; ms. */
const apart = { chrome: 550, firefox: 0 };

export const stitchMethod: Method = {
  names: [stitchName],
  browsers: ['chrome', 'firefox'],
  take: async (stage) => new Map([[stitchName, await stitch(stage)]]),
};

async function stitch({ driver, page }: Stage): Promise<Taken> {
  const { width, height, view, dpr } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
    view: innerHeight,
    dpr: devicePixelRatio,
  }));
  const began = performance.now();
  const picture = blank(Math.round(width * dpr), Math.round(height * dpr));
  let [bytes, shot] = [0, 0];
  for (let y = 0; y < height; y += view) {
    const at = await page.evaluate(scrollTo, y);
    await new Promise((resolve) => setTimeout(resolve, shot + apart[driver.name] - performance.now()));
    shot = performance.now();
    const png = Buffer.from(await driver.inExtension(shoot), 'base64');
    bytes += png.length;
    paste(picture, decode(png), 0, Math.round(at * dpr));
  }
  return { picture, x: 0, y: 0, masks: [], bytes, ms: performance.now() - began };
}

/** Runs in the page; returns where it has come to rest. */
async function scrollTo(y: number): Promise<number> {
  window.scrollTo({ top: y, behavior: 'instant' });
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  return scrollY;
}

/** Runs in the extension. */
async function shoot(): Promise<string> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const address = await browser.tabs.captureVisibleTab(tab?.windowId ?? -2, { format: 'png' });
  return address.slice(address.indexOf(',') + 1);
}
