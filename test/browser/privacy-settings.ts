/** What a user sets in the browser's own privacy settings, live. */
import type { Driver } from './driver';
import { inBrowserScope } from './firefox-scope';
import { until } from './until';

/** Firefox's cookies as they are by themselves: trackers' refused, others' kept apart by site. */
const byDefault = 5;
const refusedOfOthers = 1;

/** Whether cookies of other sites are refused. Chromium must let the extension into its privacy settings (`mayReadPrivacy`). */
export async function refuseForeignCookies(driver: Driver, refuse: boolean): Promise<void> {
  if (driver.name === 'firefox')
    await inBrowserScope(
      driver.browser,
      `Services.prefs.setIntPref('network.cookie.cookieBehavior', ${refuse ? refusedOfOthers : byDefault})`,
    );
  else
    await driver.inExtension(async (allowed: boolean) => {
      await chrome.privacy.websites.thirdPartyCookiesAllowed.set({ value: allowed });
    }, !refuse);
}

/**
 * Firefox's tracking protection, chosen as its settings page does; it then sets all that belongs to it. `trackers`: hosts that stand
 * for its list of trackers, which a browser that is offline has not got.
 */
export async function protect(
  { browser: driven }: Driver,
  category: 'standard' | 'strict',
  trackers: readonly string[],
): Promise<void> {
  await inBrowserScope(
    driven,
    `Services.prefs.setStringPref('urlclassifier.trackingTable.testEntries', ${JSON.stringify(trackers.join())});
    Services.prefs.setStringPref('browser.contentblocking.category', ${JSON.stringify(category)})`,
  );
  const isOn = `Services.prefs.getBoolPref('privacy.trackingprotection.enabled')`;
  const wanted = category === 'strict';
  await until('the protection to change', async () => (await inBrowserScope(driven, isOn)) === wanted);
}
