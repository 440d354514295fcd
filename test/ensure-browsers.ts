/** Finds the browsers the tests and the demo drive; on Debian and Ubuntu, as root, installs what is missing. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const browserNames = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

interface Known {
  variable: string;
  commands: readonly string[];
  places: readonly string[];
  /** Debian's package. Ubuntu's `chromium` and `firefox` are snap stubs, which a driver cannot start: its users install by hand. */
  packages: readonly string[];
  name: string;
}

const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

const known: Record<BrowserName, Known> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome'],
    places: [
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ],
    packages: ['chromium'],
    name: 'Chrome or Chromium 148 or later',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    packages: ['firefox-esr'],
    name: 'Firefox 142 or later',
  },
};

/** The browser's executable, or null: by `CHROME_PATH`/`FIREFOX_PATH`, on the PATH, or where its installer puts it. Throws when the variable names no file. */
export function findBrowser(browser: BrowserName): string | null {
  const { variable, commands, places } = known[browser];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} says ${named}, where there is nothing.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isExecutable) ?? null;
}

/** The browser's executable. Throws one line that says what to install. */
export function browserPath(browser: BrowserName): string {
  const path = findBrowser(browser);
  if (path) return path;
  throw new Error(missing([browser]));
}

/**
 * Makes sure that the given browsers are there, installing them if it may; resolves once they are. Throws at once what to install, in one
 * line, where it may not, and rejects so where that failed.
 */
export function ensureBrowsers(browsers: readonly BrowserName[]): Promise<void> {
  const absent = browsers.filter((browser) => !findBrowser(browser));
  if (!absent.length) return Promise.resolve();
  if (!mayInstall()) throw new Error(missing(absent));
  const packages = [...absent.flatMap((browser) => known[browser].packages), 'fonts-noto-cjk'];
  console.log(`No ${absent.join(' and no ')} here: installing ${packages.join(', ')} with apt-get …`);
  return install(packages).then(() => {
    const still = absent.filter((browser) => !findBrowser(browser));
    if (still.length) throw new Error(missing(still));
  });
}

/** Makes sure of `openssl`, by which tests stamp times on this machine and check what was stamped. Rejects with one line that says to install it. */
export async function ensureOpenssl(): Promise<void> {
  const isThere = () => spawnSync('openssl', ['version']).status === 0;
  if (isThere()) return;
  if (mayInstall()) {
    console.log('No openssl here: installing it with apt-get …');
    await install(['openssl']);
  }
  if (!isThere()) throw new Error('Please install openssl.');
}

const mayInstall = () => isExecutable('/usr/bin/apt-get') && process.getuid?.() === 0;

async function install(packages: readonly string[]): Promise<void> {
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
}

/** What it says is shown in one piece, since others may run meanwhile. */
function apt(...words: string[]): Promise<void> {
  const child = spawn('apt-get', words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
  return new Promise((done, fail) => {
    const end = (ok: boolean) => {
      console.log(Buffer.concat(pieces).toString());
      if (ok) done();
      else fail(new Error(`apt-get ${words.join(' ')} failed; ${missing(browserNames)}`));
    };
    child.on('error', () => end(false));
    child.on('close', (status) => end(status === 0));
  });
}

const missing = (browsers: readonly BrowserName[]) =>
  `Please install ${browsers.map((browser) => `${known[browser].name} (or set ${known[browser].variable})`).join(' and ')}.`;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
