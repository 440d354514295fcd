/** When to look at the page, and what was already reported of it. */

import type { Recorded } from '../../utils/messages';
import { newVisitId } from '../../utils/messages/visit-id';
import type { Recognised } from '../../utils/page-rules';
import type { ContentScriptContext } from './context';
import { createRecognition } from './recognition';
import type { Report } from './report';

/** First wait after a change of the page, ms; it doubles with every look that found nothing new, so that a restless page costs little. */
const firstWait = 400;
const longestWait = 10_000;
/** Looks after the page came, or the shopper acted, whether or not anything was seen to change: shadow trees change unseen. */
const followUps = 2;
/** So long a new address may wait for its page, ms. */
const patience = 10_000;
/** A page is called settled after that time even if it never stands still, ms. */
const settledAfter = 15_000;

const nothing: Recognised = { kind: 'other', score: 0, signals: [] };

/** What may change without the page showing anything else. */
const outside = /^(HEAD|TITLE|META|LINK|SCRIPT|STYLE)$/i;

/** Where the collector looks up which visits show the page as it is now. */
const visits = Symbol.for('hikae.visits');

/** Set by `whole-page.ts` while it scrolls the page. */
const scrolled = Symbol.for('hikae.scrolled');

interface Last {
  kind: Recognised['kind'];
  path: string;
  print: string;
  /** The page has shown something else since. */
  left: boolean;
  recorded: Promise<Recorded>;
}

/** What a page says of itself, shortly: two addresses of one path with the same print are the same page. */
const printOf = ({ signals }: Recognised) =>
  document.title +
  signals
    .filter(({ id }) => !id.startsWith('after-'))
    .map(({ id, found }) => (id === 'order-number' ? found : id));

export function createLookout(context: Pick<ContentScriptContext, 'signal' | 'isInvalid'>, report: Report) {
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let url = '';
  let last: Last | null = null;
  let ids: string[] = [];
  let more = followUps;
  let looking = false;
  let lookAgain = false;
  /** Something shown has changed since the address did. */
  let changed = true;
  let movedAt: number | null = null;

  const changes = { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] };
  const observer = new MutationObserver((records) => {
    changed ||= records.some(({ target }) => !outside.test(target.nodeName));
    soon();
  });
  const roots = new Set<Node>();
  const recognition = createRecognition((root) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, changes);
  });

  const isNew = (page: Recognised, moved: boolean) =>
    page.kind !== last?.kind ||
    ((moved || last.left) && (last.path !== location.pathname || last.print !== printOf(page)));
  const send = (page: Recognised, trigger: 'auto' | 'manual') => {
    const visitId = newVisitId(Date.now());
    // Saved by hand what was saved already: the page is still the same.
    if (!(trigger === 'manual' && last && !isNew(page, true))) ids = [];
    ids = [...ids, visitId];
    Reflect.set(globalThis, visits, ids);
    const beside = { roots: [...roots], words: recognition.frameWords() };
    const recorded = report(page, { visitId, seenAt: new Date().toISOString(), trigger }, beside);
    last = { kind: page.kind, path: location.pathname, print: printOf(page), left: false, recorded };
    // A later look may try again; whoever asked for this one sees the error itself.
    recorded.catch(() => {
      last = null;
    });
    return recorded;
  };
  const found = (page: Recognised | null, moved: boolean) => {
    looking = false;
    if (!page && last) last.left = true;
    if (lookAgain) soon();
    lookAgain = false;
    if (page && isNew(page, moved) && recognition.speaksUp(page.kind)) send(page, 'auto').catch(() => {});
    if (more-- > 0 || (!page && recognition.awaitsFrames())) soon();
    recognition.seen.settled = timer === null || performance.now() > settledAfter;
  };
  const look = () => {
    timer = null;
    if (context.isInvalid) return;
    // What a page shows while Hikae scrolls it is not the shopper's doing.
    if (Reflect.get(globalThis, scrolled) === true) return soon();
    if (looking) {
      lookAgain = true;
      return;
    }
    const gone = url !== location.href;
    // Apps change the address first and the page later: what stands there still is the page before.
    if (gone && url !== '' && !changed) {
      movedAt ??= performance.now();
      if (performance.now() - movedAt < patience) return soon();
    }
    movedAt = null;
    url = location.href;
    wait = Math.min(wait * 2, longestWait);
    const page = recognition.look(last?.kind ?? null);
    if (!(page instanceof Promise)) return found(page, gone);
    looking = true;
    void page.then((late) => found(late, gone));
  };
  /** Forgets the long wait of a page that stood still. */
  const again = () => {
    wait = firstWait;
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const soon = () => {
    if (url !== location.href && wait > firstWait) again();
    if (timer !== null || context.isInvalid) return;
    if (performance.now() < settledAfter) recognition.seen.settled = false;
    timer = setTimeout(() => requestIdleCallback(look, { timeout: 1_000 }), wait);
  };
  const shopperActed = () => {
    more = followUps;
    again();
    soon();
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
      look();
      observer.observe(document, changes);
      const { signal } = context;
      signal.addEventListener('abort', () => observer.disconnect());
      const heard = { passive: true, capture: true, signal };
      for (const event of ['click', 'popstate', 'hashchange', 'pageshow'])
        window.addEventListener(event, shopperActed, heard);
      // Navigation API: where it is missing, clicks and changes of the document tell.
      const navigation: unknown = Reflect.get(window, 'navigation');
      if (navigation instanceof EventTarget)
        navigation.addEventListener('currententrychange', moved, { signal });
      // A frame has gone on to its next page.
      window.addEventListener('load', ({ target }) => /Frame/.test(String(target)) && soon(), heard);
      window.addEventListener('pagehide', look, { signal });
    },
    /** Reports this page because it was asked to: `any` whatever it is, else only when it is of some kind. */
    async sight(trigger: 'auto' | 'manual', any: boolean): Promise<Recorded> {
      recognition.joinTrip();
      if (trigger === 'auto' && last && url === location.href) {
        const recorded = await last.recorded.catch(() => null);
        // What was refused before may be worth keeping now: its trip has begun.
        if (recorded?.saved) return recorded;
      }
      url = location.href;
      const page = (await recognition.look(last?.kind ?? null)) ?? (any ? nothing : null);
      return page ? send(page, trigger) : { saved: false, why: 'not-worth' };
    },
  };
}
