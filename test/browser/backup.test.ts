/** A backup made in one browser and restored in the other, by the dashboard's own buttons. */
// First: Dexie looks for a database when it is loaded, and Node has none.
import '../unit/setup';
import { openAsBlob } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../utils/bundle';
import { translator } from '../../utils/i18n';
import type { BrowserName } from '../ensure-browsers';
import { backupOf, keepTrip, newDatabase } from '../unit/backup-world';
import { backUpFrom, chooseBackup, openBackups } from './backups';
import { exportFrom, openDesk, pressOn } from './desk';
import { says } from './seed-desk';
import { type Outing, startOuting } from './start';
import { until } from './until';

const words = translator('en');
const passphrase = '合言葉 correct horse battery';
const outings: Outing[] = [];
afterAll(() => Promise.all(outings.map(({ close }) => close())));

async function begin(browser: BrowserName): Promise<{ outing: Outing; page: Page }> {
  const outing = await startOuting(browser, 'en');
  outings.push(outing);
  return { outing, page: await openBackups(outing) };
}

/** Types into the fields for a passphrase, the first of them and so on. */
const type = (page: Page, part: string, ...values: string[]) =>
  until(`fields of ${part}`, () =>
    page.evaluate(
      (where, texts) => {
        const fields = [...document.querySelectorAll<HTMLInputElement>(`${where} input[type="password"]`)];
        if (fields.length !== texts.length) return false;
        for (const [i, field] of fields.entries()) {
          field.value = texts[i] ?? '';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        return true;
      },
      part,
      values,
    ),
  );

async function restoreIn(
  { outing, page }: { outing: Outing; page: Page },
  name: string,
  bytes: Buffer,
  key = '',
) {
  await chooseBackup(page, name, bytes);
  if (key) {
    await type(page, '.restore', 'not this one');
    await pressOn(page, words('restore_open'));
    await says(page, words('backup_refused_wrong_passphrase'));
    await type(page, '.restore', key);
    await pressOn(page, words('restore_open'));
  }
  await says(page, words('restore_fresh'));
  expect(await outing.stored.visits()).toEqual([]);
  await pressOn(page, words('restore_button'));
  await until('the restore', () =>
    page.evaluate(() => document.querySelector('.restore [role="status"] .saved')?.textContent),
  );
}

async function holds({ stored }: Outing, picture: string) {
  expect(await stored.counts()).toMatchObject({ trips: 1, visits: 2, captures: 2, documents: 1, files: 7 });
  expect(await stored.changedFiles()).toEqual([]);
  expect((await stored.bytesOf(picture)).subarray(1, 4).toString()).toBe('PNG');
}

async function exportHolds(outing: Outing) {
  const desk = await openDesk(outing);
  const zip = await exportFrom(desk, outing);
  expect((await verifyBundle(await openAsBlob(zip))).problems).toEqual([]);
}

describe('a backup', () => {
  it('goes from Chrome to Firefox and back, encrypted on the way, with every byte and a log that holds', async () => {
    const world = newDatabase();
    const { pages } = await keepTrip(world, 'seed');
    const picture = pages[0]?.picture.sha256 ?? '';
    const [chrome, firefox] = [await begin('chrome'), await begin('firefox')];
    await restoreIn(chrome, 'seed.zip', Buffer.from(await (await backupOf(world)).arrayBuffer()));
    await holds(chrome.outing, picture);
    const first = await backUpFrom(chrome.outing, chrome.page, 'en');
    expect(first.name).toMatch(/^hikae-backup-\d{8}\.zip$/);
    await restoreIn(firefox, first.name, first.bytes);
    await holds(firefox.outing, picture);
    await exportHolds(firefox.outing);

    await firefox.page.evaluate(() =>
      document.querySelector<HTMLInputElement>('.backup .switch input')?.click(),
    );
    await type(firefox.page, '.backup', passphrase, passphrase);
    const second = await backUpFrom(firefox.outing, firefox.page, 'en');
    expect(second.name).toMatch(/^hikae-backup-\d{8}\.zip\.age$/);
    expect(second.bytes.includes('PNG')).toBe(false);
    const again = await begin('chrome');
    await restoreIn(again, second.name, second.bytes, passphrase);
    await holds(again.outing, picture);
    await exportHolds(again.outing);
    const log = await again.outing.stored.custody();
    expect(log.filter(({ action }) => action === 'backup-restored')).toHaveLength(3);
  });
});
