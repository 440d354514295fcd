/** Waiting until a browser has nothing left to do, so that the work of one measurement is not counted in the next. */
import type { Browser } from 'puppeteer-core';
import { until } from '../browser/until';

/** Share of one core, over a look's pause, below which a browser counts as quiet. */
const quietShare = 0.1;
/** Longest wait, ms: a page may work for ever, and is measured as it is. */
const patience = 10_000;

/** Waits until none of the browser's processes works to speak of, or `patience` is over. */
export async function quiet(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  let before: { cpu: number; at: number } | null = null;
  const look = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const now = { cpu: processInfo.reduce((total, { cpuTime }) => total + cpuTime, 0), at: Date.now() };
    const still = before && (now.cpu - before.cpu) * 1_000 < quietShare * (now.at - before.at);
    before = now;
    return still;
  };
  await until('the browser to be quiet', look, { deadline: patience }).catch(() => {});
  await session.detach();
}
