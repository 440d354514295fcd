/** Blackening a page's picture in the real browsers: by words and by keyboard, saved, and what of it goes out in the ZIP. */
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/bundle';
import { translator } from '../../utils/i18n';
import type { Rect } from '../../utils/records';
import type { BrowserName } from '../ensure-browsers';
import { everyNth } from '../form';
import type { Lang } from '../site/world';
import { exportFrom, openDesk, pressOn } from './desk';
import { damage } from './intact';
import { dpr, type KeptPage, keepPage, type Line, size } from './kept-page';
import { type Outing, startOuting } from './start';
import { until } from './until';
import { checkSums, readZip } from './zip';

const bar = (text: string, y: number): Line => ({ text, box: { x: 40, y, width: 400, height: 24 } });
const lines = [
  bar('Thank you for your order', 60),
  bar('Name: Hanako Hikae', 120),
  bar('hanako@mail.test', 690),
  bar('Total 5,480 yen', 900),
];
const secrets = ['Hanako', 'hanako@mail.test', 'hanako%40mail.test'];
const scenes: readonly (readonly [BrowserName, Lang])[] = [
  ['chrome', 'en'],
  ['firefox', 'ja'],
];

describe.each(everyNth(2, scenes, 1))('a page with words to hide, in %s, in %s', (browser, lang) => {
  const words = translator(lang);
  let outing: Outing;
  let page: Page;
  let kept: KeptPage;
  beforeAll(async () => {
    outing = await startOuting(browser, lang);
    kept = await keepPage(outing.driver, lines, {
      url: 'https://www.shop.test/complete?mail=hanako%40mail.test',
      title: 'Order of Hanako Hikae',
      pageKind: 'confirmation',
    });
    page = await openDesk(outing);
    await until('the picture', () => page.$('.capture .open'));
  });
  afterAll(async () => {
    await outing?.close();
  });
  const boxes = () =>
    page.$$eval('button.black-box', (all) => all.map(({ style }) => [style.left, style.top]));
  const says = (what: string) =>
    until(`"${what}"`, async () => (await page.$eval('.viewer', (all) => all.textContent))?.includes(what));

  it('is blackened by words and by keyboard, undone step by step, and saved; the original stays', async () => {
    await page.click('.capture .open');
    await pressOn(page, words('redact'));
    await until('the field', () => page.$('#redact-words'));
    for (const [word, count] of [
      ['hanako', 2],
      ['nowhere', 2],
    ] as const) {
      await page.$eval('#redact-words', (field) => {
        (field as HTMLInputElement).value = '';
      });
      await page.type('#redact-words', word);
      await page.keyboard.press('Enter');
      await says(words(count === 2 && word === 'hanako' ? 'redact_found' : 'redact_find_none', 2));
      expect(await boxes()).toHaveLength(count);
    }
    await pressOn(page, words('redact_add'));
    await until('a third', async () => (await boxes()).length === 3);
    await page.focus('button.black-box:last-of-type');
    const [, , before] = await boxes();
    await page.keyboard.press('ArrowDown');
    await until('it to move', async () => String((await boxes())[2]) !== String(before));
    await page.keyboard.press('Delete');
    await until('it to go', async () => (await boxes()).length === 2);
    await pressOn(page, words('redact_undo'));
    await until('it to come back', async () => (await boxes()).length === 3);
    await page.click(`button[aria-label="${words('redact_remove_named', 3)}"]`);
    await pressOn(page, words('redact_save'));
    await says(words('redact_saved'));
    const [capture] = await outing.stored.captures();
    expect(capture).toEqual(kept.capture);
    expect(await damage(outing.stored)).toEqual([]);
  });

  it('shows the desk’s picture and text in the viewer, and its custody lines', async () => {
    const text = () => page.$eval('.page-text', (all) => all.textContent ?? '');
    await until('the masked text', async () => (await text()).includes('■■■'), { state: text });
    expect(await text()).not.toContain('hanako');
    await pressOn(page, words('redact_told'));
    await until('the whole text', async () => (await text()).includes('hanako@mail.test'));
    expect(await page.$eval('.custody', (all) => all.textContent)).toContain(
      words('custody_capture_redacted'),
    );
  });

  it('leaves in the ZIP black pixels there and only there, and none of the words; the ZIP verifies', async () => {
    await pressOn(page, words('viewer_close'));
    const path = await exportFrom(page, outing);
    const files = await readZip(path);
    const holding = secrets.flatMap((secret) =>
      [...files].filter(([, bytes]) => bytes.includes(secret)).map(([name]) => `${name}: ${secret}`),
    );
    expect(holding).toEqual([]);
    const names = [...files.keys()].filter((name) => name.startsWith('captures/'));
    expect(names.map((name) => name.split('/')[2]).sort()).toEqual([
      'capture.json',
      'page-01.png',
      'page-02.png',
      'places.json',
      'text.txt',
      'thumbnail.jpg',
    ]);
    const black = lines.slice(1, 3).map(({ box }) => box);
    expect(wrongPixels(names, files, black)).toEqual([]);
    expect(checkSums(files)).toEqual([]);
    const { readFile } = await import('node:fs/promises');
    const verdict = await verifyBundle(new Blob([new Uint8Array(await readFile(path))]));
    expect(verdict.problems).toEqual([]);
  });

  it('goes out whole again once it is taken back', async () => {
    await page.click('.capture .open');
    await pressOn(page, words('redact_withdraw'));
    await says(words('redact_withdrawn'));
    await pressOn(page, words('viewer_close'));
    const files = await readZip(await exportFrom(page, outing));
    expect(files.get('captures/0001-confirmation/text.txt')?.toString()).toContain('hanako@mail.test');
    expect([...files.keys()].some((name) => name.includes('snapshot'))).toBe(true);
  });
});

/** Points of the pictures that are black and should not be, or the other way round; a px at the edges may be either. */
function wrongPixels(names: readonly string[], files: ReadonlyMap<string, Buffer>, black: readonly Rect[]) {
  const wrong: string[] = [];
  const tiles = names.filter((name) => name.endsWith('.png')).sort();
  for (const [index, name] of tiles.entries()) {
    const png = PNG.sync.read(files.get(name) ?? Buffer.alloc(0));
    const top = index * 700;
    for (let y = 0; y < png.height; y += 2)
      for (let x = 0; x < size.width * dpr; x += 2) {
        const at = { x: (x + 0.5) / dpr, y: top + (y + 0.5) / dpr };
        const isBlack = png.data.readUIntBE((y * png.width + x) * 4, 3) === 0;
        if (
          black.some((box) => lies(at, box, 0)) ? !isBlack : isBlack && !black.some((box) => lies(at, box, 1))
        )
          wrong.push(`${name} ${x},${y}`);
      }
  }
  return wrong.slice(0, 5);
}

const lies = ({ x, y }: { x: number; y: number }, box: Rect, margin: number) =>
  x >= box.x - margin &&
  x <= box.x + box.width + margin &&
  y >= box.y - margin &&
  y <= box.y + box.height + margin;
