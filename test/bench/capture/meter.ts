/** How long the page's own scripts had to wait: measured in the page, by a timer of its own. */
import type { Page } from 'puppeteer-core';

/** Starts it. Throws when the page does not answer. */
export const startMeter = (page: Page): Promise<void> =>
  page.evaluate(() => {
    /** Pause asked for, ms; browsers grant no shorter one. */
    const pause = 5;
    let last = performance.now();
    const meter = { longest: 0 };
    Reflect.set(window, '__meter', meter);
    setInterval(() => {
      const now = performance.now();
      meter.longest = Math.max(meter.longest, now - last - pause);
      last = now;
    }, pause);
  });

/** The longest wait since it was started, or since it was last read, ms. */
export const readMeter = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // The wait that is just ending counts too.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const meter = Reflect.get(window, '__meter') as { longest: number };
    const { longest } = meter;
    meter.longest = 0;
    return Math.max(0, longest);
  });
