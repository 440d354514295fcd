/** Injected on demand into pages worth keeping. Reads and measures for text and picture; changes nothing on the page. */
import { defineUnlistedScript } from '#imports';
import { freeze } from '../utils/capture/freeze';
import { measure } from '../utils/capture/measure';
import { readState } from '../utils/capture/page-state';
import { settled } from '../utils/capture/settle';
import { readPlaces } from '../utils/capture/text-places';
import { PageTooLarge } from '../utils/capture/walk';
import type { ContentMessages, Envelope, Measured, PageFrozen, PageRead } from '../utils/messages';
import { contentBrowser, openShadowRoot } from '../utils/messages/content-browser';
import type { PageState } from '../utils/messages/page-state';

const mark = Symbol.for('hikae.collector');

/** What the background may ask of a page worth keeping. */
type Asks = Pick<ContentMessages, 'page.measure' | 'page.read' | 'page.freeze' | 'page.state'>;

const answers: { [Name in keyof Asks]?: (ask: Asks[Name]['ask']) => Promise<Asks[Name]['reply']> } = {
  'page.measure': measured,
  'page.read': read,
  // Chrome has MHTML, which forgets the page's state; Firefox has neither.
  ...(import.meta.env.FIREFOX ? { 'page.freeze': frozen } : { 'page.state': state }),
};

export default defineUnlistedScript(() => {
  if (Reflect.get(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  contentBrowser.runtime.onMessage.addListener(({ hikae, ask }: Envelope) =>
    Object.hasOwn(answers, hikae)
      ? answer(answers[hikae as keyof Asks] as (ask: unknown) => Promise<unknown>, ask)
      : undefined,
  );
});

/** Left by the sentinel: the visits that show the page as it is now. */
const visits = Symbol.for('hikae.visits');
/** Left by `banner.ts`, when one was shown in this page. */
const banner = Symbol.for('hikae.banner');

/** The page that was waited for: the measure after a picture must follow at once, or it tells of another moment. */
let settledFor: unknown = null;

/** What browsers reject with may not survive the way to the background as an error. */
async function answer(of: (ask: unknown) => Promise<unknown>, ask: unknown) {
  try {
    const hide: unknown = Reflect.get(globalThis, banner);
    if (typeof hide === 'function') hide();
    await settledOnce();
    return await of(ask);
  } catch (error) {
    return { failed: error instanceof PageTooLarge ? 'too-large' : 'page-error' };
  }
}

async function measured(ask: Asks['page.measure']['ask']): Promise<Measured> {
  return measure(window, { ...ask, openShadow: openShadowRoot, visitIds: visitsNow() });
}

async function read({ personal }: Asks['page.read']['ask']): Promise<PageRead> {
  return { visitIds: visitsNow(), ...(await readPlaces(window, openShadowRoot, personal)) };
}

async function state({ strict }: Asks['page.state']['ask']): Promise<PageState> {
  return readState(document, { openShadow: openShadowRoot, strict });
}

async function frozen(): Promise<PageFrozen> {
  return { visitIds: visitsNow(), ...(await freeze(window, openShadowRoot)) };
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
