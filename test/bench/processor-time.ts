/** Processor time of a running Chromium: of all its processes, and of the one that runs extensions. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** Seconds since each process began. */
export interface ProcessorTime {
  all: number;
  /** Of the processes that run extensions; 0 when none does. */
  extension: number;
}

/** Chromium marks these on their command line. Where there is no `/proc` none is found. */
export async function runsExtensions(pid: number): Promise<boolean> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  // Chromium rewrites the line of a process: with spaces.
  return /(?:^|[\0 ])--extension-process(?:[\0 ]|$)/.test(line);
}

export async function processorTime(browser: Browser): Promise<ProcessorTime> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const time = { all: 0, extension: 0 };
  for (const { id, cpuTime } of processInfo) {
    time.all += cpuTime;
    if (await runsExtensions(id)) time.extension += cpuTime;
  }
  return time;
}
