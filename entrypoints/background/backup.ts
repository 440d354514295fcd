/** Tells that a backup is due: once for each, not in quiet hours, and only where one wants to be told. */
import { browser } from '#imports';
import { backupDueAt } from '../../utils/backup/due';
import { database } from '../../utils/db';
import { firstKeptAt } from '../../utils/db/backup/first-kept';
import { withConnection } from '../../utils/db/reconnect';
import { readSettings, writeSetting } from '../../utils/db/settings';
import { clearLeftovers } from '../../utils/export/scratch';
import { chooseLanguage, translator } from '../../utils/i18n';
import { quietUntil } from '../../utils/reminders';

const alarm = 'look-for-backup';
/** Also the name of its notification: what opens when it is pressed hangs on it. */
export const backupNotice = 'backup';

export function remindOfBackup() {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void tell().catch(report);
  });
  void arm();
  // What a page that died left behind: nobody else would look for it.
  void clearLeftovers().catch(report);
}

async function arm() {
  if (!(await browser.alarms.get(alarm)))
    await browser.alarms.create(alarm, { delayInMinutes: 10, periodInMinutes: 3 * 60 });
}

async function tell() {
  const settings = await withConnection(database, () => readSettings(database));
  const { notify, quietHours, backupToldFor, language } = settings;
  const [now, zone] = [new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone];
  const due = backupDueAt(settings, await firstKeptAt(database), zone);
  if (!notify || due === null || due > now || due === backupToldFor) return;
  if (quietHours && quietUntil(now, quietHours, zone) !== null) return;
  const t = translator(chooseLanguage(language, browser.i18n.getUILanguage()));
  await browser.notifications.create(backupNotice, {
    type: 'basic',
    iconUrl: `${browser.runtime.getURL('/')}icon/128.png`,
    title: t('extensionName'),
    message: t('backup_due'),
  });
  await writeSetting(database, 'backupToldFor', due);
}

const report = (error: unknown) =>
  console.error(
    'Hikae: the backup could not be looked after',
    error instanceof Error ? error.name : typeof error,
  );
