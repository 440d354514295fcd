/**
 * Injected (Chrome) into a page that was kept by itself: says when the page stands still somewhere else, so that what the shopper
 * scrolls past is photographed. Nothing on the page is changed, and nothing is done while nobody scrolls.
 */
import { defineUnlistedScript } from '#imports';
import { measure } from '../utils/capture/measure';
import { findPinned, pinnedBoxes } from '../utils/capture/pinned-boxes';
import { windowSize } from '../utils/capture/scroller';
import { PageTooLarge } from '../utils/capture/walk';
import type { ContentMessages, Envelope, SliceMeasured } from '../utils/messages';
import { ask, contentBrowser, openShadowRoot } from '../utils/messages/content-browser';
import type { Rect } from '../utils/records';

const mark = Symbol.for('hikae.onlooker');
/** Left by the sentinel, and by the banner. */
const visits = Symbol.for('hikae.visits');
const bannerBox = Symbol.for('hikae.banner.box');
/** A page that was not scrolled for so long, ms, stands still. */
const stillAfter = 120;

/** When a notice of ours will have gone by itself, ms. */
const noticeGone = 7_000;

let watching = false;
let timer: ReturnType<typeof setTimeout>;

export default defineUnlistedScript(() => {
  const first = !Reflect.get(globalThis, mark);
  Reflect.set(globalThis, mark, true);
  if (first)
    contentBrowser.runtime.onMessage.addListener(({ hikae, ask: content }: Envelope) =>
      hikae === 'slice.measure' ? answer(content as ContentMessages['slice.measure']['ask']) : undefined,
    );
  // Injected anew for each page an app shows under one document.
  if (watching) return;
  watching = true;
  window.addEventListener('scroll', scrolled, { passive: true });
  if (window.scrollX !== 0 || window.scrollY !== 0) scrolled();
});

function scrolled(): void {
  clearTimeout(timer);
  timer = setTimeout(stands, stillAfter);
}

async function stands(): Promise<void> {
  const reply = await ask('page.stands', {}).catch(() => null);
  // What Hikae's own notice covers can be seen once that has gone.
  if (reply?.more !== false && ownBoxes().length) timer = setTimeout(stands, noticeGone);
  // No answer: the background was being stopped, or the extension was reloaded. The next scroll will tell.
  if (reply?.more !== false) return;
  watching = false;
  window.removeEventListener('scroll', scrolled);
}

let pinned: Awaited<ReturnType<typeof findPinned>> = [];

async function answer({ strict, personal, anew }: ContentMessages['slice.measure']['ask']): Promise<unknown> {
  try {
    if (anew) pinned = await findPinned(document, openShadowRoot);
    const visitIds: unknown = Reflect.get(globalThis, visits);
    const measured = measure(window, {
      openShadow: openShadowRoot,
      strict,
      personal,
      visitIds: Array.isArray(visitIds) ? visitIds : [],
    });
    const inner = windowSize(window);
    return {
      ...measured,
      inner,
      pinned: pinnedBoxes(window, pinned, openShadowRoot),
      ours: ownBoxes(),
    } satisfies SliceMeasured;
  } catch (error) {
    return { failed: error instanceof PageTooLarge ? 'too-large' : 'page-error' };
  }
}

/** Where Hikae's banner stands in the window. */
function ownBoxes(): Rect[] {
  const read: unknown = Reflect.get(globalThis, bannerBox);
  const box: unknown = typeof read === 'function' ? read() : null;
  if (!(box instanceof DOMRect)) return [];
  const { x, y, width, height } = box;
  return width > 0 && height > 0 ? [{ x, y, width, height }] : [];
}
