/** Pictures of the visible tab: of that tab and no other, and in Chrome never above its two calls a second. */
import { browser } from '#imports';
import { CaptureFailed } from '../../utils/capture';
import { within } from '../../utils/capture/deadline';
import { pictureOf } from './picture-of';

/** Chrome allows 2 calls a second (MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND); 510 ms apart held in measurements. */
const apart = 550;
const tries = 4;
/** Longest wait for one picture, ms; counted from its turn, not from when it was asked for. */
const limit = 10_000;
/** Pacing only, by a clock that nobody sets: a fresh worker that shoots too early is told so by Chrome and tries again. */
let lastShot = Number.NEGATIVE_INFINITY;

/** The visible part of a tab as PNG. Throws `CaptureFailed`: `not-visible` when another tab is in front, `tab-closed`. */
export async function visiblePicture(tabId: number): Promise<Blob> {
  return await navigator.locks.request('hikae-shutter', async () => {
    for (let attempt = 1; attempt <= tries; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, lastShot + apart - performance.now()));
      lastShot = performance.now();
      const picture = await within(limit, shoot(tabId));
      if (picture) return picture;
    }
    throw new CaptureFailed('failed');
  });
}

/** One picture; null when the browser says it was asked too often. */
async function shoot(tabId: number): Promise<Blob | null> {
  try {
    return await whileInFront(tabId, (windowId) =>
      pictureOf(browser.tabs.captureVisibleTab(windowId, { format: 'png' })),
    );
  } catch (error) {
    if (error instanceof CaptureFailed) throw error;
    if (error instanceof Error && error.message.includes('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND'))
      return null;
    throw new CaptureFailed('failed', { cause: error });
  }
}

/**
 * What `take` makes of the window that the tab is in front of, from its beginning to its end. Throws `CaptureFailed` (`tab-closed`;
 * `not-visible`, also where another tab was in front meanwhile), and what `take` throws.
 */
export async function whileInFront(tabId: number, take: (windowId: number) => Promise<Blob>): Promise<Blob> {
  const windowId = await windowInFrontOf(tabId);
  let switched = false;
  const notice = () => {
    switched = true;
  };
  browser.tabs.onActivated.addListener(notice);
  try {
    const picture = await take(windowId);
    await windowInFrontOf(tabId);
    if (switched) throw new CaptureFailed('not-visible');
    return picture;
  } finally {
    browser.tabs.onActivated.removeListener(notice);
  }
}

async function windowInFrontOf(tabId: number): Promise<number> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) throw new CaptureFailed('tab-closed');
  if (!tab.active) throw new CaptureFailed('not-visible');
  return tab.windowId ?? browser.windows.WINDOW_ID_CURRENT;
}
