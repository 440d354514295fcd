/** (Chrome) What the shopper scrolls past by themselves becomes real pixels over the drawing of the page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture, Visit } from '../../utils/records';
import { inForm } from '../form';
import { designOf } from '../site/designs';
import { pictureOf } from '../truth/captured';
import { compare } from '../truth/compare';
import type { Box } from '../truth/raster';
import { scrollThrough, settle } from '../truth/ready';
import { truthOf } from '../truth/truth';
import { askAsPage, askAsSelf } from './ask';
import { damage } from './intact';
import { type Outing, startOuting } from './start';
import { until } from './until';

/** Pages that are kept by themselves. */
const read = ['hero', 'confirmation', ...inForm(['checkout'], [])];
const deadline = 120_000;

describe('a page that its shopper scrolls through', () => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting('chrome', 'en');
  });
  afterAll(async () => {
    await outing?.close();
  });

  const isComposed = ({ method, seams }: Capture) => method === 'reconstruction' && seams !== undefined;
  const slicesOf = async ({ id }: Visit) =>
    (await outing.stored.slices()).filter(({ visitId }) => visitId === id);
  const capturesOf = async ({ id }: Visit) =>
    (await outing.stored.captures()).filter(({ visitId }) => visitId === id);

  /** Opens a page, and waits until its first picture is kept. */
  async function kept(id: string): Promise<{ page: Page; visit: Visit }> {
    const url = outing.world.design(id);
    // The page of the truth is kept by itself, too.
    const before = new Set((await outing.stored.visits()).map((one) => one.id));
    const page = await outing.driver.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await settle(page);
    const visit = await until(
      'the visit',
      async () => (await outing.stored.visits()).find((one) => one.url === url && !before.has(one.id)),
      { deadline },
    );
    await until('its pictures', async () => (await capturesOf(visit)).length >= 2, { deadline });
    return { page, visit };
  }

  /** What was drawn and not seen, device px: not to be compared with the truth here. */
  const drawnOf = ({ regions = [], viewport: { dpr } }: Capture): Box[] =>
    regions
      .filter(({ from }) => from === 'drawn')
      .map(({ x, y, width, height }) => ({
        x: x * dpr,
        y: y * dpr,
        width: width * dpr,
        height: height * dpr,
      }));

  it.each(read)('is real in 95 % of its area, and as the browser shows it there: %s', async (id) => {
    const { page, visit } = await kept(id);
    await scrollThrough(page, 1_200);
    await until('slices', async () => (await slicesOf(visit)).length > 0, { deadline });
    await askAsSelf(outing.driver, 'captures.finish', {});
    const composed = await until(
      'the composition',
      async () => (await capturesOf(visit)).findLast(isComposed),
      { deadline },
    );
    expect(composed.incomplete).toBeUndefined();
    expect(composed.realShare).toBeGreaterThanOrEqual(0.95);
    // The drawing itself is kept as it was.
    expect((await capturesOf(visit)).filter(({ method }) => method === 'reconstruction')).toHaveLength(2);
    await page.close();
    const truth = await truthOf(outing.driver, outing.world.design(id), designOf(id));
    const picture = await pictureOf(outing.driver, composed);
    if (!picture) throw new Error('no picture');
    const masks = [...picture.masks, ...drawnOf(composed)];
    expect(compare(truth.picture, picture.picture, { masks }).differing).toBeLessThanOrEqual(0.005);
  });

  it('is put together when it is left, without being asked', async () => {
    const { page, visit } = await kept('confirmation');
    await page.mouse.wheel({ deltaY: 400 });
    await until('a slice', async () => (await slicesOf(visit)).length > 0, { deadline });
    await page.goto('about:blank');
    await until('the composition', async () => (await capturesOf(visit)).some(isComposed), { deadline });
    await page.close();
  });

  it('is looked at no more once it was taken back', async () => {
    const { page, visit } = await kept('checkout');
    await askAsPage(outing.driver, page, 'visit.undo', { visitId: visit.id });
    const answer = await askAsPage(outing.driver, page, 'page.stands', {});
    expect(answer).toBe('answered {"more":false}');
    expect(await slicesOf(visit)).toEqual([]);
    await page.close();
  });

  it('leaves everything that was stored whole', async () => {
    await until(
      'nothing to be pending',
      async () =>
        (await outing.stored.visits()).every(
          (visit) => visit.captureState !== 'pending' || visit.withdrawnAt,
        ),
      { deadline },
    );
    expect(await damage(outing.stored)).toEqual([]);
  });
});
