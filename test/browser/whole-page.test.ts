/** The whole page by hand: like the browser's own picture of it, and the page is put back whatever happens. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture } from '../../utils/records';
import { browserNames } from '../ensure-browsers';
import { designOf, designs } from '../site/designs';
import { pictureOf } from '../truth/captured';
import { compare } from '../truth/compare';
import { settle } from '../truth/ready';
import { truthOf } from '../truth/truth';
import { damage } from './intact';
import { pressInPopup } from './popup';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { beginByHand, captureOf, isAgain, slicesOf, stateOf } from './whole-page';

/** Share (0–1) of pixels that may differ from the browser's own picture. */
const mostDiffering = 0.005;
const wholeOf = { chrome: 'full-stitched', firefox: 'full-native' } as const;
/** One page of 60,000 px stands for all that become several tiles. */
const taken = designs.filter(({ id }) => id !== 'tall-40k');

async function open(outing: Outing, id: string): Promise<Page> {
  const page = await outing.driver.newPage();
  await page.goto(outing.world.design(id), { waitUntil: 'load' });
  await settle(page);
  return page;
}

/** Share (0–1) of pixels that differ from the browser's own picture, what a page grew since left out. */
async function differing(outing: Outing, id: string, capture: Capture): Promise<number> {
  const truth = await truthOf(outing.driver, outing.world.design(id), designOf(id));
  const kept = await pictureOf(outing.driver, capture);
  if (!kept) throw new Error(`${id} has no picture: ${capture.incomplete}`);
  const { lazy, grows } = designOf(id);
  const height = Math.min(truth.picture.height, kept.picture.height);
  // Of a growing page no two pictures are equally long; of any other they must be, rounding apart.
  if (!grows && !lazy) expect(Math.abs(truth.picture.height - kept.picture.height)).toBeLessThanOrEqual(1);
  const [own, theirs] = [truth.picture, kept.picture].map((picture) => ({
    ...picture,
    height,
    data: picture.data.subarray(0, picture.width * height * 4),
  }));
  if (!own || !theirs) throw new Error('two pictures');
  return compare(own, theirs, { masks: kept.masks }).differing;
}

describe.each(browserNames)('the whole page in %s', (browser) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
  });
  afterAll(async () => {
    await outing?.close();
  });

  it.each(taken)('is as the browser itself shows it: $id, $what', async ({ id, grows }) => {
    const page = await open(outing, id);
    const visitId = await beginByHand(outing, page);
    const capture = await captureOf(outing, visitId, wholeOf[browser]);
    const before = capture.incomplete;
    expect(before).toBe(grows && browser === 'chrome' ? 'endless' : undefined);
    expect(capture.tiles.every(({ pixelHeight }) => pixelHeight <= 16_000)).toBe(true);
    await page.close();
    expect(await differing(outing, id, capture)).toBeLessThanOrEqual(mostDiffering);
  });

  it('leaves everything that was stored whole', async () => {
    expect(await damage(outing.stored)).toEqual([]);
  });
});

describe('a page that is scrolled for its picture', () => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting('chrome', 'en');
  });
  afterAll(async () => {
    await outing?.close();
  });

  /** A page whose shopper has read on, and stands in a field. */
  const readOn = async (id: string) => {
    const page = await open(outing, id);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('input, a, button')?.focus({ preventScroll: true });
      window.scrollTo({ top: 137, behavior: 'instant' });
    });
    return { page, before: await stateOf(page) };
  };
  const kill = () => until('the background to be killed', outing.driver.killBackground);

  it.each(['sticky', 'checkout', 'fixed-backdrop', 'inner-scrollers'])('is as before: %s', async (id) => {
    const { page, before } = await readOn(id);
    const visitId = await beginByHand(outing, page);
    await captureOf(outing, visitId, 'full-stitched');
    await isAgain(page, before);
    await page.close();
  });

  it('tells how far it is, also to a popup that was closed meanwhile, and is as before when it is called off', async () => {
    const { page, before } = await readOn('tall-15k');
    const visitId = await beginByHand(outing, page);
    await slicesOf(outing, visitId, 2);
    const first = await outing.driver.openPopup();
    await first.close();
    const popup = await outing.driver.openPopup();
    const said = () => popup.evaluate(({ window }) => window.document.body.textContent ?? '');
    await until('the progress', async () => /part \d+ of 19/.test(await said()), { state: said });
    await pressInPopup(popup, 'Cancel');
    const capture = await captureOf(outing, visitId, 'full-stitched');
    expect(capture.incomplete).toBe('cancelled');
    expect(capture.seams?.length).toBeGreaterThanOrEqual(2);
    expect(capture.seams?.length).toBeLessThan(19);
    await popup.close();
    await isAgain(page, before);
    await page.close();
  });

  it('is as before when the background is killed, and no slice that was taken is lost', async () => {
    const { page, before } = await readOn('tall-15k');
    const visitId = await beginByHand(outing, page);
    const taken = await slicesOf(outing, visitId, 3);
    await kill();
    await isAgain(page, before);
    const left = await slicesOf(outing, visitId, 3);
    expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining(taken.map(({ id }) => id)));
    await page.close();
    await until(
      'the job to end',
      async () => (await outing.stored.visits()).every(({ captureState }) => captureState !== 'pending'),
      { deadline: 120_000 },
    );
    expect(await damage(outing.stored)).toEqual([]);
  });

  it('is kept as far as it was seen when another tab comes to the front', async () => {
    const { page, before } = await readOn('tall-15k');
    const visitId = await beginByHand(outing, page);
    await slicesOf(outing, visitId, 3);
    const other = await outing.driver.newPage();
    const capture = await captureOf(outing, visitId, 'full-stitched');
    expect(capture.incomplete).toBe('not-visible');
    expect(capture.seams?.length).toBeGreaterThanOrEqual(3);
    await other.close();
    await page.bringToFront();
    await isAgain(page, before);
    await page.close();
  });
});
