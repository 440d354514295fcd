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
    const begin = () => startSpeaking({ ...options, browser, lang, extensionDir });
    // A starved browser may not come up in time, and no test's second try would help: it is started once more, and that is said.
    const driver = await begin().catch((error: unknown) => {
      console.warn(`${browser} is started once more:`, error);
      return begin();
    });
    const close = async () => {
      await driver.close();
      await world.close();
    };
    return { driver, world, stored: storedBy(driver), lang, close };
  } catch (error) {
    await world.close();
    throw error;
  }
}

async function startSpeaking(options: LaunchOptions & { lang: Lang }): Promise<Driver> {
  const driver = await launch(options);
  try {
    const popup = await driver.openPopup();
    await chooseLanguage(popup, options.lang);
    await popup.close();
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}
