/** How long the sentinel's looks took, page by page. Nobody watches while it looks: on two cores a watcher would be measured too. */
import { launch } from '../browser/driver';
import { until } from '../browser/until';
import type { ServedPage } from '../eval/corpus';
import { openHost } from '../eval/host';
import { seenIn, tabAt } from '../eval/seen';
import { quiet } from './quiet';

export interface LookTime {
  /** The longest look, ms of the page's main thread. */
  ms: number;
  /** False when the pre-check ruled the page out. */
  examined: boolean;
}

/** Between two questions whether the sentinel is through with a page, ms. */
const pause = 2_500;

function exceptDetached(error: unknown) {
  if (!(error instanceof Error && /detached/i.test(error.message))) throw error;
}

/** Loads each page in a new tab, the browser quiet before it. Throws when a page tells nothing. */
export async function lookTimes(
  pages: readonly ServedPage[],
  { extensionDir, onPage }: { extensionDir: string; onPage?: (done: number) => void },
): Promise<LookTime[]> {
  const host = await openHost(pages.map(({ url }) => url));
  const driver = await launch({ browser: 'chrome', extensionDir, hostRules: host.rules });
  const times: LookTime[] = [];
  try {
    for (const page of pages) {
      const tab = await driver.newPage();
      tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
      tab.on('popup', (other) => void other?.close().catch(() => {}));
      const blank = `about:blank#${times.length}`;
      await tab.goto(blank);
      const tabId = await tabAt(driver, blank);
      await quiet(driver.browser);
      host.show(page);
      // A page may lead on while it loads: whether it was looked at is asked of its tab.
      await tab.goto(page.url, { waitUntil: 'domcontentloaded' }).catch(exceptDetached);
      const through = async () => {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const seen = await seenIn(driver, tabId);
        return seen?.settled && seen;
      };
      const { ms, examined } = await until(`recognition of ${page.id}`, through, { deadline: 40_000 });
      times.push({ ms, examined });
      host.hide(page);
      await tab.close();
      onPage?.(times.length);
    }
  } finally {
    await driver.close();
    await host.close();
  }
  return times;
}
