/** Automatic capture leaves the shopper's page alone: nothing scrolls, shifts, loses the focus or is asked for again. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { settle } from '../truth/ready';
import { savedByItself } from '../truth/saving';
import { type Outing, startOuting } from './start';

/** What a page itself notices, counted from before its first script. */
interface Noticed {
  scrolls: number;
  resizes: number;
  focus: string[];
  shifts: number;
}

/** Counts in the page. Chromium reports layout shifts; in Firefox, which does not, the boxes of all elements are compared. */
const count = () => {
  const noticed: Noticed = { scrolls: 0, resizes: 0, focus: [], shifts: 0 };
  Reflect.set(window, 'noticed', noticed);
  addEventListener('scroll', () => noticed.scrolls++, { capture: true });
  addEventListener('resize', () => noticed.resizes++);
  for (const event of ['focusin', 'focusout', 'blur'])
    addEventListener(event, ({ target }) => noticed.focus.push(`${event} ${(target as Element).nodeName}`), {
      capture: true,
    });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      noticed.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
};

const noticedBy = (page: Page): Promise<Noticed> => page.evaluate(() => Reflect.get(window, 'noticed'));
const boxesOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify(
      [...document.body.querySelectorAll('*')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height];
      }),
    ),
  );

describe.each(everyNth(2, browserNames, 1))('automatic capture in %s', (browser) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
  });
  afterAll(async () => {
    await outing?.close();
  });

  it('is noticed by nothing on a checkout page: no scroll, no shift, no change of focus, no request', async () => {
    const page = await outing.driver.newPage();
    await page.evaluateOnNewDocument(count);
    const since = new Date().toISOString();
    await page.goto(outing.world.design('checkout'), { waitUntil: 'load' });
    await page.evaluate(() => document.querySelector<HTMLElement>('input')?.focus());
    await settle(page);
    const before = { boxes: await boxesOf(page), ...(await noticedBy(page)) };
    const asked = outing.world.requests.length;
    const captures = await savedByItself(outing.driver, page, { kind: 'checkout' }, since);
    expect(captures.map(({ incomplete }) => incomplete)).toEqual(captures.map(() => undefined));
    expect({ boxes: await boxesOf(page), ...(await noticedBy(page)) }).toEqual(before);
    expect(before).toMatchObject({ scrolls: 0, resizes: 0 });
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('INPUT');
    const requests = outing.world.requests.filter(({ url: of }) => !/favicon/.test(of));
    expect(outing.world.requests.slice(asked).filter((one) => requests.includes(one))).toEqual([]);
    const addresses = requests.map(({ host, url: of }) => host + of);
    expect(addresses).toEqual([...new Set(addresses)]);
    await page.close();
  });

  it('would be noticed: the same page, scrolled and moved by hand', async () => {
    const page = await outing.driver.newPage();
    await page.evaluateOnNewDocument(count);
    await page.goto(outing.world.design('terms-vertical'), { waitUntil: 'load' });
    await settle(page);
    const before = { boxes: await boxesOf(page), ...(await noticedBy(page)) };
    await page.evaluate(() => {
      window.scrollTo(0, 50);
      document.body.style.paddingTop = '40px';
    });
    await settle(page);
    const after = { boxes: await boxesOf(page), ...(await noticedBy(page)) };
    expect(after.scrolls).toBeGreaterThan(before.scrolls);
    expect(after.boxes).not.toBe(before.boxes);
    await page.close();
  });
});
