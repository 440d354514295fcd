/** Screens of every density, and pages that are zoomed: the whole page by hand is as the browser itself shows it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { differing, mostDiffering, takenWhole } from './likeness';
import { type Outing, startOuting } from './start';

/** Sticky headers and footers and seams; a form with masks over a fixed bar; text set vertically. */
const chosen = ['sticky', 'checkout', 'terms-vertical'];
/** Device px a CSS px, and the page's zoom. */
const densities = [
  { dpr: 1.25, zoom: 1 },
  { dpr: 2, zoom: 1 },
  { dpr: 3, zoom: 1 },
  { dpr: 1, zoom: 1.5 },
  { dpr: 1, zoom: 0.8 },
];

interface TabsApi {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
}
declare const browser: TabsApi;

/** Runs in the extension: browsers remember a zoom for the whole site. */
async function zoomTo(url: string, factor: number): Promise<void> {
  const tab = (await browser.tabs.query({})).find((one) => one.url === url);
  await browser.tabs.setZoom(tab?.id ?? -1, factor);
}

async function zoom(outing: Outing, factor: number) {
  const page = await outing.driver.newPage();
  await page.goto(outing.world.design('form'), { waitUntil: 'load' });
  await outing.driver.inExtension(zoomTo, page.url(), factor);
  await page.close();
}

describe.each(browserNames.flatMap((name) => densities.map((density) => ({ name, ...density }))))(
  'a page in $name at $dpr px a CSS px, zoomed to $zoom',
  ({ name, dpr, zoom: factor }) => {
    let outing: Outing;
    beforeAll(async () => {
      outing = await startOuting(name, 'en', { dpr });
      if (factor !== 1) await zoom(outing, factor);
    });
    afterAll(async () => {
      await outing?.close();
    });

    it.each(chosen)('is as the browser itself shows it: %s', async (id) => {
      const capture = await takenWhole(outing, id);
      expect(capture.incomplete).toBeUndefined();
      expect(capture.viewport.dpr).toBeCloseTo(dpr * factor, 1);
      expect(await differing(outing, id, capture)).toBeLessThanOrEqual(mostDiffering);
    });
  },
);
