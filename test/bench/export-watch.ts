/** One export by the trip's own button, and what it took. */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/driver';

export interface Exported {
  /** From the click until the ZIP is there to be saved, ms. */
  ready: number;
  /** Of that, the ZIP being made, ms. */
  packing: number;
}

/** Exports by the trip's own button. */
export async function exportOnce(page: Page, driver?: Driver): Promise<Exported & { path: string }> {
  const { ready, packing, name } = await page.evaluate(watchExport);
  return { ready, packing, path: driver ? `${driver.downloads}/${name}` : name };
}

/** Runs in the page. The steps are told by what the progress says, whatever the language. */
function watchExport(): Promise<Exported & { name: string }> {
  const box = document.querySelector('.trip .export');
  const times = new Map<string, number>();
  return new Promise((resolve, reject) => {
    const look = () => {
      const alarm = box?.querySelector('[role="alert"]')?.textContent;
      if (alarm) return reject(new Error(alarm));
      const bar = box?.querySelector('progress');
      const label = (bar?.getAttribute('aria-label') ?? '').replace(/[\d.,\s]+/g, '');
      if (bar && !times.has(label)) times.set(label, performance.now());
      const said = box?.querySelector('[role="status"]')?.textContent ?? '';
      const name = /hikae-[\w.() -]+\.zip/.exec(said)?.[0];
      if (!name) return void (said && !bar && reject(new Error(said)));
      watcher.disconnect();
      // Starting, checking, packing, saving.
      const [starting = 0, , packing = 0, saving = 0] = times.values();
      resolve({ ready: saving - starting, packing: saving - packing, name });
    };
    const watcher = new MutationObserver(look);
    const start = () => {
      if (box)
        watcher.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
      box?.querySelector<HTMLButtonElement>('button.main')?.click();
    };
    // What the last export said must be gone first.
    start();
  });
}
