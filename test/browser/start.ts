/** A browser with the extension, and the demo world around it. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../ensure-browsers';
import { type Lang, startWorld, type World } from '../site/world';
import { type StoredRows, storedBy } from './database';
import { type Driver, type LaunchOptions, launch } from './driver';
import { chooseLanguage } from './popup';

export interface Outing {
  driver: Driver;
  world: World;
  stored: StoredRows;
  lang: Lang;
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** The built extension. Throws when it was not built. */
export function builtExtension(browser: BrowserName): string {
  const folder = join(root, '.output', `${browser}-mv3`);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no extension in ${folder}: run "npm run build" first.`);
}

/** Starts both, with the extension speaking `lang` (chosen in its popup). The caller closes. */
export async function startOuting(
  browser: BrowserName,
  lang: Lang,
  options: Partial<LaunchOptions> = {},
): Promise<Outing> {
  const extensionDir = builtExtension(browser);
  const world = await startWorld();
  try {
    const driver = await launch({ ...options, browser, lang, extensionDir });
    const close = async () => {
      await driver.close();
      await world.close();
    };
    try {
      await speak(driver, lang);
    } catch (error) {
      await driver.close();
      throw error;
    }
    return { driver, world, stored: storedBy(driver), lang, close };
  } catch (error) {
    await world.close();
    throw error;
  }
}

async function speak(driver: Driver, lang: Lang) {
  const popup = await driver.openPopup();
  await chooseLanguage(popup, lang);
  await popup.close();
}
