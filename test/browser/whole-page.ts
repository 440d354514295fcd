/** A page that is being taken as a whole: begun by hand, watched, and looked at afterwards. */
import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import type { Capture, Slice } from '../../utils/records';
import { askAsSelf } from './ask';
import type { Outing } from './start';
import { until } from './until';

interface TabsApi {
  tabs: { query(query: object): Promise<{ id?: number; active?: boolean; url?: string }[]> };
}
declare const browser: TabsApi;

/** Longest wait for the end of a page, ms. */
const deadline = 240_000;

const Saved = z.object({ saved: z.literal(true), visitId: z.string() });

/** Asks for the page as the popup's button does. Resolves with its visit when the text is stored; the pictures follow. */
export async function beginByHand({ driver }: Outing, page: Page): Promise<string> {
  await page.bringToFront();
  const tabId = await driver.inExtension(tabOf, page.url());
  const answer = await askAsSelf(driver, 'page.save', { tabId });
  return Saved.parse(JSON.parse(answer.replace(/^answered /, ''))).visitId;
}

/** Runs in the extension. */
async function tabOf(url: string): Promise<number> {
  const tabs = await browser.tabs.query({});
  const [tab] = tabs.filter((one) => one.url === url).sort((a, b) => Number(b.active) - Number(a.active));
  return tab?.id ?? -1;
}

/** The slices of a visit, once there are so many. */
export const slicesOf = ({ stored }: Outing, visitId: string, least: number): Promise<Slice[]> =>
  until(
    `${least} slices`,
    async () => {
      const slices = (await stored.slices()).filter((slice) => slice.visitId === visitId);
      return slices.length >= least && slices;
    },
    { deadline },
  );

/** A capture of a visit by one method, once it is there. */
export const captureOf = (
  { stored }: Outing,
  visitId: string,
  method: Capture['method'],
  isIt: (capture: Capture) => boolean = () => true,
): Promise<Capture> =>
  until(
    `the ${method} of a page`,
    async () =>
      (await stored.captures()).find(
        (capture) => capture.visitId === visitId && capture.method === method && isIt(capture),
      ),
    {
      deadline,
      state: async () =>
        (await stored.captures())
          .filter((capture) => capture.visitId === visitId)
          .map((capture) => `${capture.method} ${capture.incomplete ?? 'complete'}`),
    },
  );

/** Everything of a page that a picture might leave changed: where it stands, every style attribute, what has the focus. Hikae's own notice is no part of it. */
export const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('*:not(:root > [popover=manual])')];
    return JSON.stringify({
      at: [scrollX, scrollY],
      focus: document.activeElement?.outerHTML.slice(0, 200),
      styles: elements.map((element) => element.getAttribute('style')),
      scrolled: elements.map(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]),
    });
  });

/** Waits until the page is as it was. */
export const isAgain = (page: Page, before: string): Promise<true> =>
  until('the page to be as before', async () => (await stateOf(page)) === before, {
    state: async () => difference(before, await stateOf(page)),
  });

/** Both texts from where they part. */
function difference(a: string, b: string): string[] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return [a, b].map((text) => text.slice(Math.max(0, at - 60), at + 120));
}
