/** Profiles that a browser was started in once: a new one costs it more than the start itself (Firefox 4.5 s instead of 3, Chromium 2.7 instead of 2.1). */
import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type BrowserName, browserNames, browserPath } from '../ensure-browsers';
import { startChrome } from './chrome';
import { startFirefox } from './firefox';

const folder = resolve(import.meta.dirname, '../../out/test/profiles');
const starts = { chrome: startChrome, firefox: startFirefox };
/** What belongs to one run of a browser, or is written for it before it starts. */
const own = /^(?:Singleton\w+|lock|\.parentlock|user\.js|Preferences)$/;

/** Before all tests in browsers: one profile for each, in which no extension was and nothing was visited. */
export default async function furnishAll(): Promise<void> {
  await Promise.all(browserNames.map(make));
}

async function make(browser: BrowserName): Promise<void> {
  const to = join(folder, browser);
  // One of an older browser would be brought up to date by each that begins with it.
  if (existsSync(to) && statSync(to).mtimeMs > statSync(browserPath(browser)).mtimeMs) return;
  await rm(to, { recursive: true, force: true });
  const scratch = await mkdtemp(join(tmpdir(), 'hikae-'));
  const profile = join(scratch, 'profile');
  const started = await starts[browser]({ browser }, { profile, downloads: join(scratch, 'downloads') });
  await (await started.newPage()).goto('about:blank');
  await started.close();
  await mkdir(dirname(to), { recursive: true });
  await cp(profile, `${to}-new`, { recursive: true, filter: (path) => !own.test(basename(path)) });
  await rename(`${to}-new`, to);
  await rm(scratch, { recursive: true, force: true });
}

/** Fills a profile that is empty, or not there; where none was made ready, the browser does it itself. */
export async function furnish(profile: string, browser: BrowserName): Promise<void> {
  const from = join(folder, browser);
  if (!existsSync(from) || (existsSync(profile) && (await readdir(profile)).length)) return;
  await cp(from, profile, { recursive: true });
}
