/** The memory of the process that shows the extension's pages in Chromium, as Linux counts it, bytes. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { runsExtensions } from './processor-time';

async function read(pid: number, field: 'VmHWM' | 'VmRSS'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kilobytes = new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1];
  if (!kilobytes) throw new Error(`Process ${pid} has no ${field}`);
  return Number(kilobytes) * 1_024;
}

/** Of the processes that run the extension the one with the most memory: that of its pages. */
async function processOf(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const found: { id: number; bytes: number }[] = [];
  for (const { id } of processInfo)
    if (await runsExtensions(id)) found.push({ id, bytes: await read(id, 'VmRSS') });
  const [largest] = found.sort((a, b) => b.bytes - a.bytes);
  if (!largest) throw new Error('The process of the extension is not found');
  return largest.id;
}

/** Waits until it takes no more than before for two seconds, half a minute at most: a page that is still being drawn is not counted to what is measured then. */
export async function atRest(browser: Browser): Promise<void> {
  const id = await processOf(browser);
  for (let still = 0, last = 0, looks = 0; still < 4 && looks < 60; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = await read(id, 'VmRSS');
    still = now - last < 1_000_000 ? still + 1 : 0;
    last = now;
  }
}

/** Forgets the peak so far; resolves with what the process holds now. */
export async function resetPeak(browser: Browser): Promise<number> {
  const id = await processOf(browser);
  await writeFile(`/proc/${id}/clear_refs`, '5');
  return read(id, 'VmRSS');
}

/** The most it held since then. */
export const peakMemory = async (browser: Browser): Promise<number> =>
  read(await processOf(browser), 'VmHWM');
