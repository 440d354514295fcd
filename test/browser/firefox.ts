/** Firefox, driven over WebDriver BiDi; what BiDi has no word for is done in the browser's own scope. */

import { mkdir } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../ensure-browsers';
import { emptyDisk, fillDisk, isFull } from './disk';
import type { Engine, LaunchOptions, Places } from './driver';
import { connectionOf, contextOf, inBrowserScope } from './firefox-scope';
import { installInFirefox } from './granted';
import { zones } from './zones';

const geckoId = 'hikae@hikae.example';
/** Firefox draws a random one per profile; a given one tells us the address of the extension's pages. */
const uuid = '4f6a7f52-2f3b-4c57-9d6c-68696b616500';
const origin = `moz-extension://${uuid}`;

export async function launchFirefox(options: LaunchOptions, places: Places): Promise<Engine> {
  const browser = await startFirefox(options, places);
  await installInFirefox(browser, options);
  return engineOf(browser);
}

/** Starts Firefox as `launchFirefox` does, without the extension. */
export async function startFirefox(
  options: Omit<LaunchOptions, 'extensionDir'>,
  places: Places,
): Promise<Browser> {
  await mkdir(places.profile, { recursive: true });
  await mkdir(places.downloads, { recursive: true });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    // Whoever launched it closes it, with the demo world and the profile.
    handleSIGINT: false,
    userDataDir: places.profile,
    defaultViewport: null,
    env: { ...process.env, TZ: zones[options.lang ?? 'ja'] },
    args: [
      '--remote-allow-system-access',
      `--width=${options.size?.width ?? 1280}`,
      `--height=${options.size?.height ?? 900}`,
    ],
    extraPrefsFirefox: { ...quiet, ...preferencesFor(options, places) },
  });
}

/** Everything resolves to this machine, and Firefox is not to ask anyone on its own account. */
const quiet = {
  'network.dns.forceResolve': '127.0.0.1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

function preferencesFor(
  { lang = 'ja', dark, dpr, smallDisk, profileDir, othersAt }: Omit<LaunchOptions, 'extensionDir'>,
  { downloads }: Places,
) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    // A popup closes when anything else is looked at; the driver looks elsewhere all the time.
    'ui.popup.disable_autohide': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'intl.accept_languages': lang,
    'intl.regional_prefs.use_os_locales': false,
    ...(dark ? { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
    // A temporary add-on goes with the session; what it stored is there when it comes back.
    ...(profileDir
      ? {
          'extensions.webextensions.keepStorageOnUninstall': true,
          'extensions.webextensions.keepUuidOnUninstall': true,
        }
      : {}),
    ...(smallDisk ? { 'dom.quotaManager.temporaryStorage.fixedLimit': 40 * 1024 } : {}),
    ...(othersAt ? { 'network.socket.forcePort': `443=${othersAt}` } : {}),
    ...(dpr ? { 'layout.css.devPixelsPerPx': String(dpr) } : {}),
  };
}

function engineOf(browser: Browser): Engine {
  return {
    browser,
    origin,
    openExtensionPage: (path, place) => openExtensionPage(browser, `${origin}/${path}`, place === 'behind'),
    backgroundRuns: async () =>
      (await inBrowserScope(browser, `${extension}.backgroundState === 'running'`)) === true,
    killBackground: async () =>
      (await inBrowserScope(
        browser,
        `(async () => {
          const extension = ${extension};
          if (extension.backgroundState !== 'running') return false;
          await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
          return true;
        })()`,
      )) === true,
    pressAction: async () => void (await inBrowserScope(browser, pressed)),
    quotaFull: quotaOf(browser),
  };
}

const extension = `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension`;

const pressed = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(${extension}).triggerAction(window);
})()`;

/** `page.goto` waits for an event that never comes for the extension's own pages, so the protocol is spoken directly. */
async function openExtensionPage(browser: Browser, url: string, background: boolean): Promise<Page> {
  const page = await browser.newPage({ background });
  await connectionOf(browser).send('browsingContext.navigate', {
    context: contextOf(page),
    url,
    wait: 'complete',
  });
  return page;
}

/** The quota itself is a preference read at start, so what is left of it is used up. */
function quotaOf(browser: Browser) {
  let probe: Page | null = null;
  return async (on: boolean) => {
    probe ??= await openExtensionPage(browser, `${origin}/popup.html`, true);
    await (on ? fillDisk(probe) : emptyDisk(probe));
    return isFull(probe);
  };
}
