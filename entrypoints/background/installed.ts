/** What follows an installation or an update: the welcome, once; or the news, which wait on *Today* until one looks there. No update opens a tab. */
import { browser } from '#imports';
import { database } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';
import { readSettings, writeSetting } from '../../utils/db/settings';
import { newsBetween } from '../../utils/news';

export function greet() {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') void welcome().catch(report);
    if (reason === 'update' && previousVersion) void noteNews(previousVersion).catch(report);
  });
}

/** Firefox "installs" a temporary add-on at each loading, with what it stored before. */
async function welcome() {
  const { welcomedAt } = await withConnection(database, () => readSettings(database));
  if (welcomedAt !== null) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#welcome') });
  await writeSetting(database, 'welcomedAt', new Date().toISOString());
}

/** News that nobody looked at yet stay, whatever comes after them. */
async function noteNews(previous: string) {
  if (!newsBetween(previous, browser.runtime.getManifest().version).length) return;
  const { newsSince } = await withConnection(database, () => readSettings(database));
  if (newsSince === null) await writeSetting(database, 'newsSince', previous);
}

const report = (error: unknown) =>
  console.error(
    'Hikae: neither welcome nor news could be shown',
    error instanceof Error ? error.name : typeof error,
  );
