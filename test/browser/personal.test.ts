/** Names, addresses, telephone numbers and e-mail addresses: kept as they are, or nowhere, as the user chose. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { everyNth } from '../form';
import { orderOf, type Person, people } from '../site/fields/delivery';
import { type Lang, langs } from '../site/hosts';
import { settled } from './intact';
import { mark, markOf } from './seen';
import { lookAtSpots } from './spots';
import { type Outing, startOuting } from './start';
import { until } from './until';

const Spots = z.array(z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }));

/** Runs in the extension: stores the setting as the dashboard's switch does. */
async function choose(on: boolean): Promise<boolean> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('settings', 'readwrite');
  writing.objectStore('settings').put({ key: 'maskPersonal', value: on });
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  database.close();
  return on;
}

/** Runs in the page. */
const spotsOf = () =>
  [...document.querySelectorAll('[data-person]')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });

/** Whose words these are is told by the same code in both. */
describe.each(everyNth(2, browserNames))('in %s', (browser: BrowserName) => {
  let outing: Outing;
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
  });
  afterAll(async () => {
    await outing?.close();
  });

  /** Keeps the page; returns the share of each of its spots that is black, and everything readable that was stored of it. */
  async function keep(lang: Lang, on: boolean) {
    const { driver, world, stored } = outing;
    await driver.inExtension(choose, on);
    const n = `${lang}${on}`;
    const page = await driver.newPage();
    await page.goto(`${world.fields('/fields/delivery')}?lang=${lang}&${mark}=${n}`);
    const visit = await until('the page to be kept', async () =>
      (await stored.visits()).find(({ url }) => markOf(url) === n),
    );
    await settled(driver, stored);
    const spots = Spots.parse(await page.evaluate(spotsOf));
    await page.close();
    const captures = (await stored.captures()).filter(({ visitId }) => visitId === visit.id);
    const real = captures.find(({ method }) => method !== 'reconstruction') ?? expect.fail('no picture');
    const black: number[] = [];
    for (const tile of real.tiles)
      for (const share of await lookAtSpots(driver, tile, spots)) if (share) black.push(share.black);
    const files = [visit.text, ...captures.flatMap(({ files: { snapshot, places } }) => [snapshot, places])];
    const texts = await Promise.all(
      files.map(async (file) => (file ? (await stored.bytesOf(file)).toString() : '')),
    );
    return { black, texts, real };
  }
  /** Each of their words that is long enough to be nobody else's. */
  const wordsOf = (person: Person): string[] =>
    [person.name, person.address, person.phone, person.email].flatMap((words) => [
      words,
      ...words.split(' ').filter((word) => word.length > 4),
    ]);

  it.each(langs)('stays by itself, since desks need it (%s)', async (lang) => {
    const { black, texts, real } = await keep(lang, false);
    for (const words of Object.values(people[lang])) expect(texts.join('\n')).toContain(words);
    expect(Math.max(...black)).toBeLessThan(0.5);
    expect(real.masked?.map(({ why }) => why) ?? []).not.toContain('name');
  });

  it.each(langs)('is masked in picture, text and snapshot where the user asked for it (%s)', async (lang) => {
    const { black, texts, real } = await keep(lang, true);
    for (const text of texts) for (const word of wordsOf(people[lang])) expect(text).not.toContain(word);
    expect(texts[0]).toContain(orderOf(lang));
    expect(black).toHaveLength(8);
    expect(Math.min(...black)).toBe(1);
    for (const why of ['name', 'address', 'phone', 'email'])
      expect(real.masked).toContainEqual(expect.objectContaining({ where: 'picture', why }));
  });
});
