/**
 * `npm run store`: what the stores are told and shown, into `out/store/{chrome,firefox}/{ja,en,es}/`: `listing.md`, and five screens of the
 * demo trip as each browser shows them, 1280×800 px. `-- --browser=chrome|firefox`, `--lang=ja,en,es`, `--texts` (no screens).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Language, languages } from '../utils/records';
import { startOuting } from './browser/start';
import { until } from './browser/until';
import { flat } from './store/flat';
import { listing, pictureName } from './store/listing';
import { showScreens } from './store/screens';
import { type Store, screenSize, stores } from './store/shape';

const target = resolve(import.meta.dirname, '../out/store');
const option = (name: string) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const chosen = <Name extends string>(all: readonly Name[], wanted: string | undefined) =>
  all.filter((name) => (wanted ?? all.join()).split(',').includes(name));

/** What a page looks like once nothing moves on it any more. */
async function stillOf(page: Page): Promise<Buffer> {
  let last = Buffer.alloc(0);
  return until('the page to stand still', async () => {
    const now = Buffer.from(await page.screenshot());
    const isStill = now.equals(last);
    last = now;
    return isStill && now;
  });
}

async function picture(store: Store, lang: Language, folder: string): Promise<void> {
  const outing = await startOuting(store, lang, { size: { ...screenSize } });
  try {
    await showScreens(outing, async (shot, page) => {
      await writeFile(join(folder, pictureName(shot)), flat(await stillOf(page)));
    });
  } finally {
    await outing.close();
  }
}

for (const store of chosen(stores, option('browser')))
  for (const lang of chosen(languages, option('lang'))) {
    const folder = join(target, store, lang);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'listing.md'), listing(store, lang));
    if (!process.argv.includes('--texts')) await picture(store, lang, folder);
    console.info(folder);
  }
