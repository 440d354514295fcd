/** Injected on demand into pages worth keeping. Measures for the picture; changes nothing on the page. */
import { defineUnlistedScript } from '#imports';
import { measure } from '../utils/capture/measure';
import { PageTooLarge } from '../utils/capture/walk';
import type { Envelope } from '../utils/messages';
import { contentBrowser, openShadowRoot } from '../utils/messages/content-browser';

const mark = Symbol.for('hikae.collector');

export default defineUnlistedScript(() => {
  if (Reflect.get(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  contentBrowser.runtime.onMessage.addListener((message: Envelope) => {
    if (message?.hikae !== 'page.measure') return undefined;
    return answer();
  });
});

async function answer() {
  try {
    return measure(window, openShadowRoot);
  } catch (error) {
    return { failed: error instanceof PageTooLarge ? 'too-large' : 'page-error' };
  }
}
