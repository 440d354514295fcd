/** Injected into a page whose user asked for all of it: scrolls it part by part, and puts it back whatever happens. */
import { defineUnlistedScript } from '#imports';
import { ScrollSession } from '../utils/capture/scroll-session';
import type { ContentMessages, Envelope } from '../utils/messages';
import { contentBrowser, openShadowRoot } from '../utils/messages/content-browser';

const mark = Symbol.for('hikae.whole-page');
/** While it is set, the sentinel does not look: the page changes because it is scrolled. */
const scrolled = Symbol.for('hikae.scrolled');
/** Silence after which the page puts itself back, ms: longer than any step between two messages may take. */
const patience = 25_000;

let session: ScrollSession | null = null;
let timer: ReturnType<typeof setTimeout>;

export default defineUnlistedScript(() => {
  if (Reflect.get(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  contentBrowser.runtime.onConnect.addListener(({ name, onDisconnect }) => {
    // The background has died, or the extension was taken away.
    if (name === 'hikae.whole-page') onDisconnect.addListener(end);
  });
  contentBrowser.runtime.onMessage.addListener(({ hikae, ask }: Envelope) => {
    if (!hikae?.startsWith('scroll.')) return undefined;
    return answer(hikae, ask);
  });
  window.addEventListener('pagehide', end);
});

function end(): void {
  clearTimeout(timer);
  session?.end();
  session = null;
  Reflect.set(globalThis, scrolled, false);
}

async function answer(name: string, content: unknown) {
  clearTimeout(timer);
  if (name === 'scroll.end') {
    end();
    return true;
  }
  try {
    if (name === 'scroll.begin') return await begin();
    if (!session) return null;
    if (name === 'scroll.where') return session.where();
    const { x, y } = content as ContentMessages['scroll.to']['ask'];
    return await session.to(x, y);
  } finally {
    if (session) timer = setTimeout(end, patience);
  }
}

/** A second beginning ends the first: its background has died. */
async function begin() {
  end();
  Reflect.set(globalThis, scrolled, true);
  session = ScrollSession.on(window, openShadowRoot);
  return (await session?.begin()) ?? null;
}
