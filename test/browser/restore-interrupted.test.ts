/** A restore whose page dies at random moments: the trips are there whole or not at all, and doing it once more is doing it once. */
// First: Dexie looks for a database when it is loaded, and Node has none.
import '../unit/setup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../utils/i18n';
import { browserNames } from '../ensure-browsers';
import { everyNth, inForm } from '../form';
import { backupOf, keepTrip, newDatabase } from '../unit/backup-world';
import { chooseBackup, openBackups } from './backups';
import { pressOn } from './desk';
import { damage } from './intact';
import { seeded } from './seeded';
import { type Outing, startOuting } from './start';
import { until } from './until';

const words = translator('en');
const trips = 30;
const times = inForm(28, 4);
/** Looks at most until a restore has come as far as is waited for, and after that. */
const [patience, more] = [2_000, 3];

const lock = 'hikae-custody';
/** How far a restore has come: its rows wait for their turn, it is asked for, its bytes are written, its rows are about to be. */
const stages: readonly ((outing: Outing) => Promise<boolean>)[] = [
  async ({ stored }) => (await stored.locks()).pending.includes(lock),
  async () => true,
  async ({ stored }) => (await stored.counts()).files !== 0,
  async ({ stored }) => (await stored.locks()).held.includes(lock),
];

describe.each(everyNth(2, browserNames))('in %s', (browser) => {
  let outing: Outing;
  let backup: Buffer;
  beforeAll(async () => {
    const world = newDatabase();
    for (let i = 0; i < trips; i++) await keepTrip(world, `trip ${i}`);
    backup = Buffer.from(await (await backupOf(world)).arrayBuffer());
    outing = await startOuting(browser, 'en');
  });
  afterAll(async () => {
    await outing?.close();
  });

  const evidence = async () => {
    const { trips, visits, captures, documents, slices } = await outing.stored.counts();
    return { trips, visits, captures, documents, slices };
  };
  const whole = { trips, visits: 2 * trips, captures: 2 * trips, documents: trips, slices: 2 * trips };
  const none = { trips: 0, visits: 0, captures: 0, documents: 0, slices: 0 };
  const begin = async () => {
    const page = await openBackups(outing);
    await page.bringToFront();
    await chooseBackup(page, 'backup.zip', backup);
    return page;
  };
  /** A page that writes to the log for as long as it is open, so that no restore comes to its rows. */
  const busyPage = async () => {
    const page = await outing.driver.openExtensionPage('dashboard.html');
    await page.evaluate((name) => void navigator.locks.request(name, () => new Promise(() => {})), lock);
    await until('the lock', async () => (await outing.stored.locks()).held.includes(lock));
    return page;
  };
  /** Nothing but bytes that no row names yet may be left of a restore that died. */
  const wounds = async () => (await damage(outing.stored)).filter((line) => !/no record names it/.test(line));

  it(`leaves all or nothing of ${trips} trips when its page is closed at ${times} random moments`, async () => {
    const random = seeded(20261128);
    for (let i = 0; i < times; i++) {
      const isWaiting = i % stages.length === 0;
      const page = await begin();
      const busy = isWaiting ? await busyPage() : undefined;
      await page.bringToFront();
      await pressOn(page, words('restore_button'));
      const stage = stages[i % stages.length];
      for (let look = 0; look < patience && !(await stage?.(outing)); look++);
      const looks = Math.floor(random() * more);
      for (let look = 0; look < looks; look++) await outing.stored.locks();
      await page.close();
      const left = await evidence();
      expect([none, whole]).toContainEqual(left);
      // Halfway: its bytes are there, and no row of them.
      if (i === 0)
        expect({ ...left, hasFiles: (await outing.stored.counts()).files !== 0 }).toEqual({
          ...none,
          hasFiles: true,
        });
      await busy?.close();
      expect(await wounds()).toEqual([]);
    }
  });

  it('is completed by the next one, and brings nothing twice', async () => {
    for (let i = 0; i < 2; i++) {
      const page = await begin();
      await pressOn(page, words('restore_button'));
      const said = await until('the end', () =>
        page.evaluate(() => document.querySelector('.restore [role="status"]')?.textContent),
      );
      const failures = [words('restore_failed'), words('restore_failed_disk'), words('restore_cancelled')];
      expect(failures).not.toContain(said);
      if (i) expect(said).toBe(words('restore_nothing'));
      await page.close();
    }
    expect(await evidence()).toEqual(whole);
    expect(await damage(outing.stored)).toEqual([]);
  });
});
