/** Chromium without the extension, otherwise started as it is with it: what page loads are compared with. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { startChrome } from '../browser/chrome';

/** Starts it with a fresh profile. The caller closes. */
export async function bareChrome(hostRules: string): Promise<{ browser: Browser; close(): Promise<void> }> {
  const scratch = await mkdtemp(join(tmpdir(), 'hikae-bare-'));
  const clear = () => rm(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  try {
    const places = { profile: join(scratch, 'profile'), downloads: join(scratch, 'downloads') };
    const browser = await startChrome({ browser: 'chrome', hostRules }, places);
    const close = async () => {
      await browser.close();
      await clear();
    };
    return { browser, close };
  } catch (error) {
    await clear();
    throw error;
  }
}
