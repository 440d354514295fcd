/** What is kept around a picture: the server's answer, the browser's settings, the window and how large it shows things. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { Capture } from '../../utils/records';
import { TextPlaces } from '../../utils/records';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { settle } from '../truth/ready';
import { saveByHand } from '../truth/saving';
import { isTurnOf } from './by-turns';
import { type Outing, startOuting } from './start';
import { until } from './until';

declare const browser: Api;

/** Runs in the extension. */
async function zoomTo(url: string, factor: number): Promise<void> {
  const tab = (await browser.tabs.query({})).find((one) => one.url === url);
  await browser.tabs.setZoom(tab?.id ?? -1, factor);
}

describe.each(browserNames)('in %s', (name: BrowserName) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(name, 'es');
  });
  afterAll(async () => {
    await outing?.close();
  });

  async function saved(url: string, prepare: (page: Page) => Promise<unknown> = async () => {}) {
    const page = await outing.driver.newPage();
    await page.goto(url, { timeout: 120_000 });
    await prepare(page);
    await settle(page);
    const captures = await saveByHand(outing.driver, page);
    await page.close();
    const real = captures.find(({ method }) => method !== 'reconstruction');
    if (!real?.files.picture) throw new Error(`No picture: ${real?.incomplete}`);
    return { real, captures };
  }
  const placesOf = async ({ files }: Capture) =>
    TextPlaces.parse(JSON.parse((await outing.stored.bytesOf(files.places ?? '')).toString()));

  it.runIf(isTurnOf(name, 0))('keeps the headers of the page that stayed, and none of a cookie', async () => {
    const { real } = await saved(outing.world.design('form'));
    const landing = real.route.at(-1);
    expect(landing?.kind).toBe('landing');
    expect(landing?.headers).toContainEqual({ name: 'content-type', value: 'text/html; charset=utf-8' });
    expect(landing?.headers).toContainEqual({ name: 'cache-control', value: 'no-store' });
    expect(landing?.headers?.map((header) => header.name)).toContain('date');
    expect(JSON.stringify(real.route)).not.toContain('sid=');
  });

  it.runIf(isTurnOf(name, 1))('keeps language, looks and screen', async () => {
    const { real } = await saved(outing.world.design('rtl'));
    expect(real.environment).toMatchObject({ colourScheme: 'light', reducedMotion: false });
    expect(real.environment?.languages?.[0]).toMatch(/^es/);
    expect(real.environment?.screen?.width).toBeGreaterThan(0);
  });

  it('tells of third-party cookies where a frame of another site can, and not otherwise', async () => {
    const { real } = await saved(outing.world.difficult('/frames/other/step?lang=es'));
    expect(real.environment?.thirdPartyCookies).toBe(name === 'firefox' ? 'partitioned' : 'blocked');
    const alone = await saved(outing.world.design('hero'));
    expect(alone.real.environment?.thirdPartyCookies).toBeNull();
  });

  it.runIf(isTurnOf(name, 0))(
    'keeps one reading of the words for all captures of a visit, with what was folded away in the text',
    async () => {
      const { captures } = await saved(outing.world.design('collapsed'));
      expect(new Set(captures.map(({ files }) => files.places)).size).toBe(1);
      expect(new Set(captures.map(({ files }) => files.text)).size).toBe(1);
      const [first] = captures;
      if (!first) throw new Error('No capture');
      expect((await placesOf(first)).blocks.some(({ seen }) => seen === 'collapsed')).toBe(true);
      const text = (await outing.stored.bytesOf(first.files.text)).toString();
      const [seen = '', unseen = ''] = text.split('--- not visible at capture ---');
      expect(seen).toContain('獲得条件：新規カード発行後');
      expect(unseen).not.toContain('獲得条件：新規カード発行後');
      expect(unseen).toContain('読み上げ用：獲得条件の詳細');
      expect(unseen).toContain('判定結果に関するお問い合わせは');
    },
  );

  it.runIf(isTurnOf(name, 1))(
    'measures in the page’s own px at any zoom: the device px are those times the ratio',
    async () => {
      const url = outing.world.design('form');
      const plain = await saved(url);
      const { real } = await saved(url, async (page) => {
        const ratio = await page.evaluate(() => devicePixelRatio);
        await outing.driver.inExtension(zoomTo, url, 1.5);
        await until('the page to be larger', () =>
          page.evaluate((was) => devicePixelRatio > was * 1.4, ratio),
        );
      });
      await outing.driver.inExtension(zoomTo, url, 1).catch(() => {});
      expect(plain.real.viewport).toMatchObject({ zoom: 1 });
      expect(real.viewport.zoom).toBeCloseTo(1.5, 2);
      expect(real.viewport.dpr).toBeCloseTo(plain.real.viewport.dpr * 1.5, 2);
      const [tile] = real.tiles;
      expect(tile?.pixelWidth).toBeCloseTo((tile?.width ?? 0) * real.viewport.dpr, -1);
      const { page, blocks } = await placesOf(real);
      expect(page.width).toBe(real.page.width);
      expect(Math.max(...blocks.flatMap(({ boxes }) => boxes.map(({ x, width }) => x + width)))).toBeLessThan(
        page.width + 1,
      );
    },
  );
});
