/** Injected on demand into pages worth keeping. Measures for the picture; changes nothing on the page. */
import { defineUnlistedScript } from '#imports';
import { measure } from '../utils/capture/measure';
import { readState } from '../utils/capture/page-state';
import { settled } from '../utils/capture/settle';
import { PageTooLarge } from '../utils/capture/walk';
import type { ContentMessages, Envelope } from '../utils/messages';
import { contentBrowser, openShadowRoot } from '../utils/messages/content-browser';

const mark = Symbol.for('hikae.collector');

export default defineUnlistedScript(() => {
  if (Reflect.get(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  contentBrowser.runtime.onMessage.addListener((message: Envelope) => {
    if (message?.hikae !== 'page.measure' && message?.hikae !== 'page.state') return undefined;
    const { strict } = message.ask as ContentMessages['page.measure' | 'page.state']['ask'];
    return message.hikae === 'page.measure' ? answer(strict) : state(strict);
  });
});

/** Left by the sentinel: the visits that show the page as it is now. */
const visits = Symbol.for('hikae.visits');
/** Left by `banner.ts`, when one was shown in this page. */
const banner = Symbol.for('hikae.banner');

/** The page that was waited for: the measure after a picture must follow at once, or it tells of another moment. */
let settledFor: unknown = null;

async function answer(strict: boolean) {
  try {
    const hide: unknown = Reflect.get(globalThis, banner);
    if (typeof hide === 'function') hide();
    await settledOnce();
    return measure(window, { openShadow: openShadowRoot, strict, visitIds: visitsNow() });
  } catch (error) {
    return { failed: error instanceof PageTooLarge ? 'too-large' : 'page-error' };
  }
}

/** null: this page would not say. Its picture is drawn without. */
async function state(strict: boolean) {
  try {
    return await readState(document, { openShadow: openShadowRoot, strict });
  } catch (error) {
    console.warn(
      'Hikae: the state of this page was not read',
      error instanceof Error ? error.name : typeof error,
    );
    return null;
  }
}

function visitsNow(): string[] {
  const visitIds: unknown = Reflect.get(globalThis, visits);
  return Array.isArray(visitIds) ? visitIds : [];
}

async function settledOnce() {
  const [page = null] = visitsNow();
  if (page !== null && page === settledFor) return;
  settledFor = page;
  await settled(window);
}
