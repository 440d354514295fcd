/** The browser's side of taking pictures: what `Camera` promises, with deadlines, and typed failures. */

import type { z } from 'zod';
import { browser } from '#imports';
import { type Camera, CaptureFailed } from '../../utils/capture';
import { within } from '../../utils/capture/deadline';
import {
  type ContentMessages,
  type Measured,
  Measured as MeasuredShape,
  PageFrozen,
  PageRead,
} from '../../utils/messages';
import { PageState } from '../../utils/messages/page-state';
import { IncompleteReason } from '../../utils/records';
import { cleanOffscreen } from './offscreen-page';
import { scrollOf } from './page-scroll';
import { masksPersonal } from './personal';
import { pictureOf } from './picture-of';
import { visiblePicture, whileInFront } from './shutter';

/** Deadlines of the single steps, ms: generous for a slow machine, short enough that a hung page blocks nothing for long. */
const limits = {
  measure: 10_000,
  read: 15_000,
  freeze: 30_000,
  state: 10_000,
  picture: 15_000,
  mhtml: 20_000,
};

const mhtmlTries = 3;

interface Area {
  format: 'png';
  rect: object;
  scale: number;
}

/** Firefox's own calls, which the polyfill's types leave out. Both take any part of the page, seen or not. */
interface FirefoxTabs {
  captureTab(tabId: number, options: Area): Promise<string>;
  captureVisibleTab(windowId: number, options: Area): Promise<string>;
}

/** A camera on one tab; `strict` as in `measure`. The collector is injected with the first measure. */
export function cameraOn(tabId: number, strict: boolean): Camera {
  const measure = () => within(limits.measure, measureTab(tabId, strict));
  const read = async () => {
    const personal = await masksPersonal();
    return within(limits.read, askTab(tabId, 'page.read', { personal }, PageRead));
  };
  if (import.meta.env.FIREFOX) {
    return {
      measure,
      read,
      personal: masksPersonal,
      freeze: () => within(limits.freeze, askTab(tabId, 'page.freeze', {}, PageFrozen)),
      visible: () => Promise.reject(new CaptureFailed('not-allowed')),
      area: (rect, scale) => within(limits.picture, photographed(tabId, rect, scale)),
      scroll: scrollOf(tabId),
    };
  }
  return {
    measure,
    read,
    visible: () => visiblePicture(tabId),
    mhtml: () => within(limits.mhtml, saveMhtml(tabId)),
    state: () => within(limits.state, stateOf(tabId, strict)),
    clean: async (request) => cleanOffscreen({ ...request, personal: await masksPersonal() }),
    scroll: scrollOf(tabId),
  };
}

/** Firefox counts its scale from what the page's zoom has already made of a CSS px. */
async function photographed(tabId: number, rect: object, scale: number): Promise<Blob> {
  const tabs = browser.tabs as unknown as FirefoxTabs;
  const area: Area = { format: 'png', rect, scale: scale / (await browser.tabs.getZoom(tabId)) };
  if (await browser.permissions.contains({ origins: ['<all_urls>'] }))
    return pictureOf(tabs.captureTab(tabId, area));
  // Let into this page alone, by a press: then only the tab in front may be photographed.
  return whileInFront(tabId, (windowId) => pictureOf(tabs.captureVisibleTab(windowId, area)));
}

async function measureTab(tabId: number, strict: boolean): Promise<Measured> {
  const measured = await askTab(
    tabId,
    'page.measure',
    { strict, personal: await masksPersonal() },
    MeasuredShape,
  );
  return { ...measured, viewport: { ...measured.viewport, zoom: await browser.tabs.getZoom(tabId) } };
}

/** Asks the collector in a tab, which is injected first. Throws `CaptureFailed`. */
async function askTab<Name extends 'page.measure' | 'page.read' | 'page.freeze', Shape extends z.ZodType>(
  tabId: number,
  hikae: Name,
  ask: ContentMessages[Name]['ask'],
  shape: Shape,
): Promise<z.infer<Shape>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/collector.js'] });
    const reply: unknown = await browser.tabs.sendMessage(tabId, { hikae, ask }, { frameId: 0 });
    const failed = IncompleteReason.safeParse((reply as { failed?: unknown } | null)?.failed);
    if (failed.success) throw new CaptureFailed(failed.data);
    return shape.parse(reply);
  } catch (error) {
    if (error instanceof CaptureFailed) throw error;
    throw new CaptureFailed(await whyNoAnswer(tabId), { cause: error });
  }
}

/** null when the page would not say: a drawing without it is better than none. */
async function stateOf(tabId: number, strict: boolean): Promise<PageState | null> {
  const reply: unknown = await browser.tabs
    .sendMessage(tabId, { hikae: 'page.state', ask: { strict } }, { frameId: 0 })
    .catch(() => null);
  const state = PageState.safeParse(reply);
  return state.success ? state.data : null;
}

async function whyNoAnswer(tabId: number): Promise<IncompleteReason> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return 'tab-closed';
  return tab.status === 'loading' ? 'navigated-away' : 'page-error';
}

/**
 * The snapshot as bytes in memory: Chrome's Blob lies in a temporary file that may be gone before another context reads it.
 * The first file after a start is sometimes gone at once (`NotFoundError`); the next is not.
 */
async function saveMhtml(tabId: number): Promise<Blob> {
  for (let attempt = 1; ; attempt++) {
    const mhtml: unknown = await chrome.pageCapture.saveAsMHTML({ tabId });
    if (!(mhtml instanceof Blob)) throw new CaptureFailed('failed');
    try {
      return new Blob([await mhtml.arrayBuffer()], { type: mhtml.type });
    } catch (error) {
      if (attempt === mhtmlTries) throw new CaptureFailed('failed', { cause: error });
    }
  }
}
