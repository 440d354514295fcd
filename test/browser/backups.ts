/** The dashboard's page of backups: made and chosen as the user does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { translator } from '../../utils/i18n';
import type { Lang } from '../site/world';
import { pressOn } from './desk';
import type { Outing } from './start';
import { until } from './until';

export async function openBackups({ driver }: Outing): Promise<Page> {
  const page = await driver.openExtensionPage('dashboard.html#settings/backup');
  await until('the settings', async () => (await page.$('.restore input[type="file"]')) !== null);
  return page;
}

/** Chooses a file in the field for backups. */
export const chooseBackup = (page: Page, name: string, bytes: Buffer) =>
  page.evaluate(
    (called, base64) => {
      const input = document.querySelector<HTMLInputElement>('.restore input[type="file"]');
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], called));
      if (!input) throw new Error('There is no field for backups');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    bytes.toString('base64'),
  );

/** Presses the button and waits for the file in its folder. @returns its name and bytes */
export async function backUpFrom({ driver }: Outing, page: Page, lang: Lang) {
  await pressOn(page, translator(lang)('backup_button'));
  const saved = () =>
    page.evaluate(() => document.querySelector('.backup [role="status"] .saved')?.textContent);
  const name = /hikae-backup-[\w.()-]+/.exec(await until('the backup', saved))?.[0] ?? '';
  const folder = join(driver.downloads, 'Hikae');
  if (!readdirSync(folder).includes(name)) throw new Error(`There is no ${name} in ${folder}`);
  return { name, bytes: readFileSync(join(folder, name)) };
}
