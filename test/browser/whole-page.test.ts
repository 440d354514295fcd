/** The whole page by hand: like the browser's own picture of it, and the page is put back whatever happens. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { everyNth, inForm } from '../form';
import { designs } from '../site/designs';
import { damage } from './intact';
import { differing, mostDiffering, open, takenWhole } from './likeness';
import { pressInPopup } from './popup';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { beginByHand, captureOf, isAgain, slicesOf, stateOf } from './whole-page';

/** One page of 60,000 px stands for all that become several tiles (in the long form: it takes a minute and a half); the one of 15,000 is taken below. */
const left = ['tall-20k', 'tall-15k', ...inForm([], ['tall-60k'])];
/** The others are drawn, in `drawing.test.ts`, and held against their photographs. */
const taken = everyNth(2, designs, 1).filter(({ id }) => !left.includes(id));
/** Firefox gives the whole page by itself: little of what is asked here is ours. */
const takenIn = { chrome: taken, firefox: everyNth(3, taken) };

describe.each(browserNames)('the whole page in %s', (browser) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
  });
  afterAll(async () => {
    await outing?.close();
  });

  it.each(takenIn[browser])('is as the browser itself shows it: $id, $what', async ({ id, grows }) => {
    const capture = await takenWhole(outing, id);
    expect(capture.incomplete).toBe(grows && browser === 'chrome' ? 'endless' : undefined);
    expect(capture.tiles.every(({ pixelHeight }) => pixelHeight <= 16_000)).toBe(true);
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
