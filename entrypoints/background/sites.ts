/** Pages the user spoke about: those of sites always kept, and those whose kind they corrected, are asked to report themselves. */
import { browser } from '#imports';
import { maskAddress } from '../../utils/capture/card-numbers';
import { database } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';
import { readSettings } from '../../utils/db/settings';
import { correctedKind } from '../../utils/page-corrections';
import { type Settings, siteChoiceOf } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { mayWatch } from './leave';
import { sightPage } from './page';

export function watchSites() {
  browser.webNavigation.onCompleted.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) void askPageOf(tabId, url).catch(report);
  });
}

async function askPageOf(tabId: number, url: string) {
  const settings = await withConnection(database, () => readSettings(database));
  const asked = whatToAsk(url, settings);
  if (asked && (await mayWatch(tabId))) await sightPage(tabId, { trigger: 'auto', ...asked });
}

/** What to ask a page that has loaded: `any` whether or not it is recognised. Null for pages the user said nothing about, or no. */
export function whatToAsk(
  url: string,
  settings: Pick<Settings, 'sitesOn' | 'sitesOff' | 'corrections'>,
): { any: boolean } | null {
  const site = siteOf(url);
  const choice = site === null ? 'never' : siteChoiceOf(settings, site);
  if (choice === 'never') return null;
  const kind = correctedKind(maskAddress(url), settings.corrections);
  if (kind === 'other') return null;
  return kind !== null || choice === 'always' ? { any: kind !== null } : null;
}

const report = (error: unknown) =>
  console.error(
    'Hikae: a page of a chosen site was not asked',
    error instanceof Error ? error.name : typeof error,
  );
