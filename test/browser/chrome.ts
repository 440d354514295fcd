/** Chromium, driven over CDP. */

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { browserPath } from '../ensure-browsers';
import { isFull } from './disk';
import type { Engine, LaunchOptions, Places } from './driver';
import { installInChrome } from './granted';
import { until } from './until';
import { zones } from './zones';

/** Names outside `*.test` end nowhere, so that nothing leaves the machine. @param others names that lead to it besides */
export const hostsHere = (others: readonly string[] = []): string =>
  `${['*.test', ...others].map((name) => `MAP ${name} 127.0.0.1`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;

/** Pages of the demo world name their ports, and never this one. */
const others = ({ othersAt }: Pick<LaunchOptions, 'othersAt'>) =>
  othersAt === undefined ? '' : `MAP *:443 127.0.0.1:${othersAt}, `;

/** Chrome follows `LANGUAGE` only when the locale is not C. */
const regions = { ja: 'ja_JP', en: 'en_US', es: 'es_ES' };

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  // A page is to be loaded by the scheme it was asked for.
  '--disable-features=HttpsUpgrades',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // A proxy would resolve the names itself, and STUN asks for none.
  '--no-proxy-server',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--no-service-autorun',
];

export async function launchChrome(options: LaunchOptions, places: Places): Promise<Engine> {
  const browser = await startChrome(options, places);
  const id = await installInChrome(browser, options);
  return engineOf(browser, `chrome-extension://${id}`);
}

/** Starts Chromium as `launchChrome` does, without the extension: what the bench compares with. */
export async function startChrome(
  options: Omit<LaunchOptions, 'extensionDir'>,
  places: Places,
): Promise<Browser> {
  const lang = options.lang ?? 'ja';
  await seedProfile(places, lang);
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: browserPath('chrome'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    // Whoever launched it closes it, with the demo world and the profile.
    handleSIGINT: false,
    userDataDir: places.profile,
    // The page is as large as the window, as it is for a shopper.
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: lang, LANG: `${regions[lang]}.UTF-8`, TZ: zones[lang] },
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.dark ? ['--force-dark-mode'] : []),
      ...(options.anyCertificate ? ['--ignore-certificate-errors'] : []),
      ...(options.dpr ? [`--force-device-scale-factor=${options.dpr}`] : []),
      `--host-resolver-rules=${others(options)}${options.hostRules ?? hostsHere()}`,
      `--lang=${lang}`,
      `--window-size=${options.size?.width ?? 1280},${options.size?.height ?? 900}`,
      '--hide-scrollbars=false',
    ],
  });
}

function engineOf(browser: Browser, origin: string): Engine {
  const worker = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  return {
    browser,
    origin,
    openExtensionPage: (path, place) => openExtensionPage(browser, `${origin}/${path}`, place === 'behind'),
    backgroundRuns: async () => worker() !== undefined,
    killBackground: () => kill(browser, origin),
    quotaFull: quotaOf(browser, origin),
  };
}

async function openExtensionPage(browser: Browser, url: string, background: boolean): Promise<Page> {
  const page = await browser.newPage({ background });
  await page.goto(url);
  return page;
}

/** Ends the running worker; false when there is none. It may end by itself, or a new one begin, at any moment of this. */
async function kill(browser: Browser, origin: string): Promise<boolean> {
  const session = await browser.target().createCDPSession();
  try {
    const [worker] = await workers(session, origin);
    if (!worker) return false;
    const close = () =>
      session.send('Target.closeTarget', { targetId: worker }).catch(() => ({ success: false }));
    const { success } = await close();
    await until('the worker to end', async () => {
      if (!(await workers(session, origin)).includes(worker)) return true;
      // One that is only just starting does not hear it.
      await close();
      return false;
    });
    return success;
  } finally {
    await session.detach();
  }
}

/** Target ids of the extension's running workers. */
async function workers(session: CDPSession, origin: string): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
    .map(({ targetId }) => targetId);
}

/** The browser's own quota, lowered to nothing. It holds as long as its session, so that one stays open. */
function quotaOf(browser: Browser, origin: string) {
  let probe: Page | null = null;
  let session: CDPSession | null = null;
  return async (on: boolean) => {
    probe ??= await openExtensionPage(browser, `${origin}/popup.html`, true);
    session ??= await probe.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', on ? { origin, quotaSize: 1 } : { origin });
    const page = probe;
    // IndexedDB believes for half a minute what it last heard of the room left.
    await until('the quota to be felt', async () => (await isFull(page)) === on, { deadline: 60_000 });
    return on;
  };
}

/** Downloads go to their folder without a question, under their own names: what automation offers for that renames them. */
async function seedProfile({ profile, downloads }: Places, lang: string) {
  await mkdir(join(profile, 'Default'), { recursive: true });
  await mkdir(downloads, { recursive: true });
  const preferences = {
    download: { default_directory: downloads, prompt_for_download: false, directory_upgrade: true },
    intl: { accept_languages: lang, selected_languages: lang },
    safebrowsing: { enabled: false },
    credentials_enable_service: false,
    autofill: { credit_card_enabled: false, profile_enabled: false },
  };
  const file = join(profile, 'Default', 'Preferences');
  // A profile that is used again keeps what the browser made of it.
  if (!existsSync(file)) await writeFile(file, JSON.stringify(preferences));
}
