/** How long the popup takes to show something, measured from a page of the same extension that stands behind it. */
import type { Browser as Api } from 'webextension-polyfill';

declare const browser: Api;

/** ms from the popup's document being asked for until the frame with it was drawn. */
export interface PopupTimes {
  /** The trip: from where to where, and what was reached. */
  trip: number;
  /** All of it: the page's own part and the trip's next dates too. */
  all: number;
}

/**
 * Runs in the page behind: opens the popup as a click on the button does, watches it, and closes it again. Rejects when it shows no
 * trip in time.
 * @param patience longest wait, ms
 */
export async function timePopup(patience: number): Promise<PopupTimes> {
  const views = () => browser.extension.getViews({ type: 'popup' });
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const end = Date.now() + patience;
  const opened = browser.action.openPopup();
  const early = async () => {
    for (;;) {
      // Its window is there before its document is.
      const view = views().find(({ location }) => location.pathname === '/popup.html');
      if (view?.document.documentElement) return view as Window & typeof globalThis;
      if (Date.now() > end) throw new Error('There is no popup');
      await pause(1);
    }
  };
  const view = await early();
  /** A frame is drawn after its callbacks, and before the next task. */
  const shown = (selector: string) =>
    new Promise<number>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The popup shows no ${selector}`)), patience);
      const look = () => {
        if (!view.document.querySelector(selector)) return;
        watcher.disconnect();
        clearTimeout(late);
        view.requestAnimationFrame(() => view.setTimeout(() => resolve(view.performance.now())));
      };
      const watcher = new view.MutationObserver(look);
      watcher.observe(view.document, { childList: true, subtree: true });
      look();
    });
  const [trip, all] = await Promise.all([shown('.trip .path'), shown('.trip .next-dates')]);
  await opened;
  view.close();
  while (views().length) await pause(10);
  return { trip, all };
}
