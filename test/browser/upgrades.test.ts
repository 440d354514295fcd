/** The database of every earlier version, brought up to date in the real browsers, while the background is killed amid it. */
import '../unit/setup';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLines } from '../../utils/custody';
import { newestVersion } from '../../utils/db/versions';
import { CustodyLine } from '../../utils/records';
import { browserNames } from '../ensure-browsers';
import type { VersionExample } from '../fixtures/versions/rows';
import { inForm } from '../form';
import { isTurnOf } from './by-turns';
import { type Driver, launch } from './driver';
import { everythingOnDisk, putOldDatabase, versionOnDisk } from './old-database';
import { seeded } from './seeded';
import { builtExtension } from './start';
import { until } from './until';

const examples = Object.entries(
  import.meta.glob<Record<string, VersionExample>>('../fixtures/versions/v*.ts', { eager: true }),
)
  .map(([path, module]) => {
    const version = Number(/v(\d+)\.ts$/.exec(path)?.[1]);
    return [version, module[`version${version}`]] as const;
  })
  .filter(([version]) => version < newestVersion)
  .sort(([a], [b]) => a - b);
/** So many more visits make an upgrade last: else there is nothing to interrupt. */
const more = inForm(20_000, 4_000);
const kills = inForm(12, 2);
/** What the background goes on with as soon as it is up, and its own. */
const lively = ['jobs', 'visits', 'reminders', 'warnings', 'settings', 'keys', 'custody'];

const nameOf = (row: object) => Reflect.get(row, 'id') ?? Reflect.get(row, 'key');

/** As rows come from the page: a Blob is nothing there. */
const withoutBytes = (row: object): object =>
  JSON.parse(JSON.stringify('blob' in row ? { ...row, blob: {} } : row));

describe.each(browserNames)('in %s', (browser) => {
  let driver: Driver;
  let page: Page;
  let interrupted = 0;
  beforeAll(async () => {
    driver = await launch({ browser, extensionDir: builtExtension(browser) });
    // A page of the extension without a script: nothing of ours opens the database here.
    page = await driver.openExtensionPage('icon/16.png');
    await until('the database', async () => (await versionOnDisk(page)) === newestVersion);
  });
  afterAll(async () => {
    await driver?.close();
  });

  const wake = () =>
    page.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      void api.runtime.sendMessage({ nothing: true }).catch(() => {});
    });

  /** Begins the upgrade and kills the background in it; later each time, until it was let through. */
  async function upgradeInterrupted(random: () => number) {
    for (let i = 0; i < kills; i++) {
      await wake();
      const looks = Math.floor(random() * 30);
      for (let look = 0; look < looks; look++) await versionOnDisk(page);
      const killed = await driver.killBackground();
      if (killed && (await versionOnDisk(page)) !== newestVersion) interrupted++;
    }
    await until(
      'the newest version',
      async () => {
        await wake();
        return (await versionOnDisk(page)) === newestVersion;
      },
      { deadline: 60_000, state: () => versionOnDisk(page) },
    );
  }

  it.each(examples.filter((_, at) => isTurnOf(browser, at)))(
    'version %d loses no row, whenever its upgrade is interrupted',
    async (version, example) => {
      if (!example) throw new Error(`There is no example of version ${version}`);
      await driver.killBackground();
      await putOldDatabase(page, version, example, more);
      await upgradeInterrupted(seeded(version));
      const { rows: now, added } = await everythingOnDisk(page);
      for (const [store, rows] of Object.entries(example.rows))
        if (!lively.includes(store))
          expect(now[store]).toEqual(expect.arrayContaining(rows.map(withoutBytes)));
      for (const store of ['reminders', 'warnings', 'settings'])
        expect(now[store]?.map(nameOf)).toEqual(
          expect.arrayContaining((example.rows[store] ?? []).map(nameOf)),
        );
      const seen = new Map(now.visits?.map((visit) => [visit.id, visit]));
      for (const visit of example.rows.visits ?? []) {
        const { captureState: _, ...sealed } = visit as { id: string; captureState: string };
        expect(seen.get(sealed.id)).toMatchObject(sealed);
      }
      expect([seen.size, added]).toEqual([example.rows.visits?.length, more]);
      const log = CustodyLine.array().parse(now.custody);
      expect(log.slice(0, example.rows.custody?.length)).toEqual(example.rows.custody);
      expect(await brokenLines(log)).toEqual([]);
    },
  );

  it('was interrupted in at least some of them', () => {
    expect(interrupted).toBeGreaterThan(0);
  });
});
