/** One way to drive either real browser with the extension in it. Nothing a driven browser does leaves this machine. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, EvaluateFunc, Page } from 'puppeteer-core';
import type { BrowserName } from '../ensure-browsers';
import { launchChrome } from './chrome';
import { withoutUnlimitedStorage } from './disk';
import { launchFirefox } from './firefox';
import { furnish } from './furnished';
import { withOptionalPermissions } from './granted';
import { openPopup, type Popup } from './popup';
import { closeWelcome, willWelcome } from './welcomed';

export interface LaunchOptions {
  browser: BrowserName;
  /** The built extension, unpacked. */
  extensionDir: string;
  /** Language pages are asked for; of the browser's interface too where it has it (Debian's Chromium and Firefox ESR: English only). */
  lang?: 'ja' | 'en' | 'es';
  headless?: boolean;
  /** Kept after `close`; otherwise a fresh one is used and removed. */
  profileDir?: string;
  dark?: boolean;
  /** Device pixels per CSS px. */
  dpr?: number;
  /** Outer size of the window, CSS px at a DPR of 1; default 1280×900. */
  size?: { width: number; height: number };
  /** Leaves out the permission that lifts the browser's storage quota, so that `quotaFull` can reach it. */
  smallDisk?: boolean;
  /** The user allowed it in private windows. */
  inPrivate?: boolean;
  /** The user granted what is asked for later: to read the privacy settings. */
  mayReadPrivacy?: boolean;
  /** Chromium: asks no page for its certificate at all; where another extension rewrites an address, the usual exception does not hold. */
  anyCertificate?: boolean;
  /** Chromium: where host names lead (`--host-resolver-rules`); otherwise `*.test` to loopback and every other name nowhere. */
  hostRules?: string;
  /** The welcome that opens after installation stays; otherwise it is closed before anything else. */
  keepWelcome?: boolean;
  /** Port on this machine that answers, by https, for every name outside `*.test`; otherwise they lead nowhere (Chromium), or here at their own port (Firefox). */
  othersAt?: number;
}

/** What differs from browser to browser. */
export interface Engine {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  origin: string;
  /** Opens a page of the extension in a tab: in front (default), or behind the shopper's. */
  openExtensionPage(path: string, place?: 'front' | 'behind'): Promise<Page>;
  /** Stops the background as the browser itself would; false when none was running. */
  killBackground(): Promise<boolean>;
  /** True while a background is alive. */
  backgroundRuns(): Promise<boolean>;
  /** (Firefox) Presses the toolbar button as a hand does, which lets the extension into the page in front: what opens a popup by itself does not. */
  pressAction?(): Promise<void>;
  /** Takes away what is left of the browser's own quota for the extension, or gives it back; true when writes fail. Needs `smallDisk`. */
  quotaFull(on: boolean): Promise<boolean>;
}

export interface Driver extends Engine {
  name: BrowserName;
  version: string;
  /** Where downloads arrive, under the names the extension gave. */
  downloads: string;
  /** A new tab of the shopper's, in front. */
  newPage(): Promise<Page>;
  /** The toolbar button's real popup, over the tab in front. */
  openPopup(): Promise<Popup>;
  /** Runs a self-contained function in a page of the extension and returns what it returns (as JSON). */
  inExtension<Args extends unknown[], Run extends EvaluateFunc<Args>>(
    run: Run | string,
    ...args: Args
  ): Promise<Awaited<ReturnType<Run>>>;
  close(): Promise<void>;
  /** Ends the browser as a power cut does: nothing is written any more. A given profile stays. */
  crash(): Promise<void>;
}

/** Places a launched browser may write to. */
export interface Places {
  profile: string;
  downloads: string;
}

const launchers = { chrome: launchChrome, firefox: launchFirefox };

/** A page of the extension that does nothing by itself, however often what is stored changes. */
const deskPath = 'icon/16.png';

/** Starts a browser with the extension installed. Throws when there is none (see `ensure-browsers`) or it does not start. */
export async function launch(options: LaunchOptions): Promise<Driver> {
  const scratch = await mkdtemp(join(tmpdir(), 'hikae-'));
  const clear = () => rm(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  try {
    const places = {
      profile: options.profileDir ?? join(scratch, 'profile'),
      downloads: join(scratch, 'downloads'),
    };
    const copied = options.smallDisk
      ? withoutUnlimitedStorage
      : options.mayReadPrivacy && withOptionalPermissions;
    const extensionDir = copied
      ? await copied(options.extensionDir, join(scratch, 'extension'))
      : options.extensionDir;
    // Firefox loads an extension once more when private windows are allowed, and closes its tabs.
    const isLoadedTwice = options.inPrivate && options.browser === 'firefox';
    const welcomed = !isLoadedTwice && willWelcome(extensionDir, places.profile);
    await furnish(places.profile, options.browser);
    const engine = await launchers[options.browser]({ ...options, extensionDir }, places);
    if (welcomed && !options.keepWelcome) await greeted(engine);
    return await drive(options.browser, engine, places.downloads, clear);
  } catch (error) {
    await clear();
    throw error;
  }
}

/** A browser that does not come as far is not left running. */
async function greeted(engine: Engine): Promise<void> {
  await closeWelcome(engine).catch(async (error: unknown) => {
    await engine.browser.close();
    throw error;
  });
}

async function drive(
  name: BrowserName,
  engine: Engine,
  downloads: string,
  clear: () => Promise<void>,
): Promise<Driver> {
  const { browser } = engine;
  /** Stays behind the shopper's tab, where it disturbs no picture of the visible one. */
  let desk: Promise<Page> | null = null;
  const deskPage = () => {
    desk ??= engine.openExtensionPage(deskPath, 'behind');
    return desk;
  };
  return {
    ...engine,
    name,
    version: await browser.version(),
    downloads,
    newPage: () => browser.newPage(),
    openPopup: async () => openPopup(await deskPage(), engine.pressAction),
    inExtension: (run, ...args) => deskPage().then((page) => page.evaluate(run, ...args)),
    async close() {
      await browser.close();
      await clear();
    },
    async crash() {
      const process = browser.process();
      if (!process) throw new Error('This browser was not started here');
      const over = once(process, 'exit');
      process.kill('SIGKILL');
      await over;
      await clear();
    },
  };
}
