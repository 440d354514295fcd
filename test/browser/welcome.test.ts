/** The welcome after installation, in the real browsers: once, in front, and never again by itself. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { translator } from '../../utils/i18n';
import { browserNames } from '../ensure-browsers';
import { storedSetting } from './control';
import { pressOn } from './desk';
import { type Driver, launch } from './driver';
import { builtExtension } from './start';
import { until } from './until';
import { welcomes } from './welcomed';

declare const browser: Api;

describe.each(browserNames)('in %s', (name) => {
  let profileDir: string;
  const drivers: Driver[] = [];
  const start = async () => {
    const extensionDir = builtExtension(name);
    const driver = await launch({ browser: name, lang: 'en', extensionDir, profileDir, keepWelcome: true });
    drivers.push(driver);
    return driver;
  };
  const shown = (driver: Driver) =>
    until('the welcome', async () => (await welcomes(driver))[0], { deadline: 60_000 });
  const noted = (driver: Driver) =>
    until('it to be remembered', async () => (await storedSetting(driver, 'welcomedAt')) !== '[]');

  beforeEach(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'hikae-profile-'));
  });
  afterEach(async () => {
    for (const driver of drivers.splice(0)) await driver.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it('opens once after installation, in front, says that the sites may be seen, and leads to Today', async () => {
    const driver = await start();
    const page = await shown(driver);
    const words = translator('en');
    await until('the access', async () =>
      (await page.evaluate(() => document.body.textContent)).includes(words('access_granted')),
    );
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await page.evaluate(() => document.body.textContent)).not.toContain(words('access_missing'));
    await pressOn(page, words('welcome_begin'));
    await until('Today', () => page.evaluate(() => location.hash === '#today'));
    expect(await welcomes(driver)).toEqual([]);
  });

  it.runIf(name === 'firefox')('says what is missing as soon as the sites are not to be seen', async () => {
    const driver = await start();
    const page = await shown(driver);
    const says = (key: 'access_granted' | 'access_missing') =>
      until(key, async () =>
        (await page.evaluate(() => document.body.textContent)).includes(translator('en')(key)),
      );
    await says('access_granted');
    await driver.inExtension(() => browser.permissions.remove({ origins: ['<all_urls>'] }));
    await says('access_missing');
  });

  it('does not open again when the browser starts again, nor tells of news', async () => {
    const first = await start();
    await shown(first);
    await noted(first);
    await drivers.pop()?.close();
    const again = await start();
    // Once the background has answered twice over, whatever it does at its start was begun.
    await until('the background', () =>
      again.inExtension(async () => (await browser.alarms.getAll()).length > 2),
    );
    await until('its welcome, known of old', async () => (await storedSetting(again, 'welcomedAt')) !== '[]');
    expect(await welcomes(again)).toEqual([]);
    expect(await storedSetting(again, 'newsSince')).toBe('[]');
  });
});
