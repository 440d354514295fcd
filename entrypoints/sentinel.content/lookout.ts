/** When to look at the page. */

import type { Recorded } from '../../utils/messages';
import { newVisitId } from '../../utils/messages/visit-id';
import type { Recognised } from '../../utils/page-rules';
import { isBeside, isOfPage } from './changes';
import type { ContentScriptContext } from './context';
import { createPace } from './pace';
import { createRecognition } from './recognition';
import { headOf, type Report } from './report';
import { createSightings } from './sightings';

/** Looks after the page came, or the shopper acted, whether or not anything was seen to change: shadow trees change unseen. */
const followUps = 2;
/** So long a new address may wait for its page, ms. */
const patience = 10_000;
/** A page is called settled after that time even if it never stands still, ms. */
const settledAfter = 15_000;
/** A page that is still loading is looked at after that time, ms: until then what loads is the page's own turn. */
const loadPatience = 2_000;
/** Waits before a page that nobody answered for is told of again, ms: a background that lies dead among many others takes its time. */
const retries = [5_000, 20_000, 60_000, 180_000];

const nothing: Recognised = { kind: 'other', score: 0, signals: [] };

/** Set by `whole-page.ts` while it scrolls the page. */
const scrolled = Symbol.for('hikae.scrolled');

export function createLookout(context: Pick<ContentScriptContext, 'signal' | 'isInvalid'>, report: Report) {
  let url = '';
  let more = followUps;
  /** The look that waits for its answer. */
  let looking: { moved: boolean } | null = null;
  let lookAgain = false;
  /** Something shown has changed since the address did. */
  let changed = true;
  let movedAt: number | null = null;
  /** Anything was seen to move since the last look. */
  let touched = true;

  const changes = { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] };
  const observer = new MutationObserver((records) => {
    changed ||= records.some(isOfPage);
    touched ||= !records.every(isBeside);
    soon();
  });
  const roots = new Set<Node>();
  const recognition = createRecognition((root) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, changes);
  });
  let tries = 0;
  /** Looks again later, however still the page stands. */
  const retry = () => {
    const wait = retries[tries++];
    if (wait === undefined) return false;
    setTimeout(() => {
      sightings.again();
      touched = true;
      soon();
    }, wait);
    return true;
  };
  const beside = () => ({ roots: [...roots], words: recognition.frameWords() });
  const sightings = createSightings(report, beside, retry);

  const found = (page: Recognised | null, moved: boolean) => {
    looking = null;
    if (recognition.isUnanswered()) retry();
    if (!page) sightings.leave();
    if (lookAgain) soon();
    lookAgain = false;
    // What was not told is told by `retry`.
    if (page && recognition.speaksUp() && sightings.isNews(page, moved))
      sightings.send(page, 'auto').catch(() => {});
    if (more-- > 0 || (!page && recognition.awaitsFrames())) soon();
    recognition.seen.settled = !pace.isDue() || performance.now() > settledAfter;
  };
  const look = () => {
    pace.begin();
    if (context.isInvalid) return;
    // What a page shows while Hikae scrolls it is not the shopper's doing.
    if (Reflect.get(globalThis, scrolled) === true) return soon();
    if (looking) {
      lookAgain = true;
      return;
    }
    // The first look finds the page where it was opened.
    const gone = url !== '' && url !== location.href;
    // Apps change the address first and the page later: what stands there still is the page before.
    if (gone && !changed) {
      movedAt ??= performance.now();
      if (performance.now() - movedAt < patience) return soon();
    }
    movedAt = null;
    url = location.href;
    pace.slow();
    const page = recognition.look(sightings.told()?.kind ?? null, touched || gone);
    touched = false;
    if (!page) return found(page, gone);
    looking = { moved: gone };
    void page.then((late) => found(late, gone));
  };
  const pace = createPace(look);
  /** A last look, when one is due: nobody hears what comes of it. */
  const leave = () => {
    const gone = url !== '' && url !== location.href;
    const lost = sightings.lost();
    if (context.isInvalid || (!pace.isDue() && !looking && !lost) || (gone && !changed)) return;
    const told = lost ? null : sightings.told();
    const moved = gone || looking?.moved === true;
    const visitId = lost?.visitId ?? newVisitId(Date.now());
    const visit = { ...headOf(), visitId, seenAt: new Date().toISOString() };
    recognition.leave(sightings.told()?.kind ?? null, { ...visit, moved, told }, lost !== null);
  };
  const soon = () => {
    if (url !== location.href && pace.isLong()) pace.again();
    if (pace.isDue() || context.isInvalid) return;
    if (performance.now() < settledAfter) recognition.seen.settled = false;
    pace.soon();
  };
  const shopperActed = () => {
    touched = true;
    more = followUps;
    tries = 0;
    pace.again();
    soon();
  };

  const frameLoaded = () => {
    touched = true;
    soon();
  };
  const loaded = () => {
    pace.again();
    pace.soon(0);
  };
  /** The page that belongs to a new address is yet to come. */
  const moved = () => {
    changed = false;
    shopperActed();
  };

  return {
    /** Looks now, whenever the page changes, and a last time when it is left. */
    watch() {
      setTimeout(() => Object.assign(recognition.seen, { settled: true }), settledAfter - performance.now());
      const { signal } = context;
      pace.soon(document.readyState === 'complete' ? 0 : loadPatience);
      // What a page makes up itself is not heard: it could have itself told of without end.
      const hear = (event: string, run: () => void, how: AddEventListenerOptions) =>
        window.addEventListener(event, ({ isTrusted }) => isTrusted && run(), how);
      hear('load', loaded, { signal });
      observer.observe(document, changes);
      signal.addEventListener('abort', () => observer.disconnect());
      const heard = { passive: true, capture: true, signal };
      for (const event of ['click', 'popstate', 'hashchange', 'pageshow']) hear(event, shopperActed, heard);
      // Navigation API: where it is missing, clicks and changes of the document tell.
      const navigation: unknown = Reflect.get(window, 'navigation');
      if (navigation instanceof EventTarget)
        navigation.addEventListener('currententrychange', moved, { signal });
      // A frame has gone on to its next page: told to the document, never to the window.
      EventTarget.prototype.addEventListener.call(
        document,
        'load',
        ({ target }) => /Frame/.test(String(target)) && frameLoaded(),
        heard,
      );
      hear('pagehide', leave, { signal });
    },
    /** Reports this page because it was asked to: `any` whatever it is, else only when it is of some kind. */
    async sight(trigger: 'auto' | 'manual', any: boolean): Promise<Recorded> {
      recognition.joinTrip();
      // What was refused before may be worth keeping now: its trip has begun.
      const known = url === location.href && trigger === 'auto' ? await sightings.recorded() : null;
      if (known?.saved) return known;
      url = location.href;
      const page = (await recognition.look(sightings.told()?.kind ?? null, true)) ?? (any ? nothing : null);
      if (!page) return { saved: false, why: 'not-worth' };
      // Another look may have told of it while this one waited for its answer.
      const told = trigger === 'auto' && !sightings.isNews(page, false) ? await sightings.recorded() : null;
      return told?.saved ? told : sightings.send(page, trigger);
    },
  };
}
