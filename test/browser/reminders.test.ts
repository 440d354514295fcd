/** Reminders in the real browsers: each is told exactly once, whatever was closed or killed meanwhile. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../ensure-browsers';
import { type Driver, launch } from './driver';
import {
  allTold,
  badgeOf,
  isTold,
  lookAtReminders,
  notificationsIn,
  remindersIn,
  seedReminders,
} from './reminders';
import { builtExtension } from './start';
import { until } from './until';

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const past = (instant: string) => until('the date to pass', async () => Date.now() > Date.parse(instant));

describe.each(browserNames)('reminders in %s', (browser) => {
  /** So many notifications stand. Without a screen Firefox takes every one back, some moments later: there the rows alone tell. */
  const stand = (driver: Driver, count: number) =>
    until(
      'the notifications',
      async () => (await notificationsIn(driver)).length === (browser === 'chrome' ? count : 0),
      { state: () => notificationsIn(driver) },
    );
  const start = (profileDir?: string) =>
    launch({ browser, extensionDir: builtExtension(browser), ...(profileDir ? { profileDir } : {}) });

  describe('that fall due while the browser is closed', () => {
    let profile: string;
    let driver: Driver;
    beforeAll(async () => {
      profile = await mkdtemp(join(tmpdir(), 'hikae-profile-'));
      driver = await start(profile);
      const [first, second] = [inMs(4_000), inMs(5_000)];
      await seedReminders(driver, [first, second]);
      await driver.close();
      await past(second);
      driver = await start(profile);
    });
    afterAll(async () => {
      await driver?.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    });

    it('are told after the restart, together and once', async () => {
      await allTold(driver);
      const names = new Set((await remindersIn(driver)).map(({ notification }) => notification?.id));
      expect(names.size).toBe(1);
      await stand(driver, 1);
      if (browser === 'chrome') expect(await notificationsIn(driver)).toEqual([...names]);
      await until('the badge', async () => (await badgeOf(driver)) === '2', { state: () => badgeOf(driver) });
    });

    it('are not told again after one more restart', async () => {
      const before = await remindersIn(driver);
      await driver.close();
      driver = await start(profile);
      await until('the badge', async () => (await badgeOf(driver)) === '2', { state: () => badgeOf(driver) });
      expect(await remindersIn(driver)).toEqual(before);
      expect(await notificationsIn(driver)).toEqual([]);
    });
  });

  describe('whose background is killed', () => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await start();
    });
    afterAll(async () => {
      await driver?.close();
    });

    it('before they fall due, are told by the alarm that was set, once', async () => {
      await seedReminders(driver, [inMs(6_000)]);
      expect((await remindersIn(driver)).some(isTold)).toBe(false);
      expect(await driver.killBackground()).toBe(true);
      await allTold(driver);
      await stand(driver, 1);
    });

    it('after they were told, are not told again', async () => {
      const before = await remindersIn(driver);
      await driver.killBackground();
      await lookAtReminders(driver);
      expect(await remindersIn(driver)).toEqual(before);
      await stand(driver, 1);
    });

    it('between the mark and the notification, are told by the next background', async () => {
      await seedReminders(driver, [inMs(600_000)]);
      await driver.inExtension(markOnly, new Date().toISOString());
      await driver.killBackground();
      await lookAtReminders(driver);
      expect((await remindersIn(driver)).every(isTold)).toBe(true);
      if (browser === 'chrome') expect(await notificationsIn(driver)).toContain('marked');
    });
  });

  it('are not told in quiet hours, nor before their time', async () => {
    const driver = await start();
    try {
      await seedReminders(driver, [inMs(-60_000), inMs(3_600_000)], { from: '00:00', to: '23:59' });
      await lookAtReminders(driver);
      expect((await remindersIn(driver)).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
      expect(await notificationsIn(driver)).toEqual([]);
    } finally {
      await driver.close();
    }
  });
});

/** Runs in the extension: what a background leaves that dies right after it stored that a reminder is told. */
async function markOnly(at: string): Promise<void> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('reminders', 'readwrite');
  const cursor = transaction.objectStore('reminders').openCursor();
  cursor.onsuccess = () => {
    const notification = { id: 'marked', shown: false };
    if (cursor.result?.value.state === 'waiting')
      cursor.result.update({ ...cursor.result.value, state: 'told', toldAt: at, notification });
    cursor.result?.continue();
  };
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
