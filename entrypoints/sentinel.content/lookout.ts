/** When to look at the page, and what was already reported of it. */

import type { Recorded } from '../../utils/messages';
import { newVisitId } from '../../utils/messages/visit-id';
import type { Recognised } from '../../utils/page-scoring';
import type { ContentScriptContext } from './context';
import { recogniseHere, speaksUp } from './kinds';
import type { Report } from './report';

/** First wait after a change of the page, ms; it doubles with every look that found nothing new, so that a restless page costs little. */
const firstWait = 400;
const longestWait = 30_000;

const nothing: Recognised = { kind: 'other', score: 0, signals: [] };

/** Where the collector looks up which visits show the page as it is now. */
const visits = Symbol.for('hikae.visits');

interface Last {
  kind: string;
  path: string;
  print: string;
  recorded: Promise<Recorded>;
}

/** What a page says of itself, shortly: two addresses of one path with the same print are the same page. */
const printOf = ({ signals }: Recognised) => document.title + signals.map(({ id }) => id);

export function createLookout(context: Pick<ContentScriptContext, 'signal' | 'isInvalid'>, report: Report) {
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let url = '';
  let last: Last | null = null;
  let ids: string[] = [];

  const isNew = (page: Recognised, moved: boolean) =>
    page.kind !== last?.kind || (moved && (last.path !== location.pathname || last.print !== printOf(page)));
  const send = (page: Recognised, trigger: 'auto' | 'manual') => {
    const visitId = newVisitId(Date.now());
    // Saved by hand what was saved already: the page is still the same.
    if (!(trigger === 'manual' && last && !isNew(page, true))) ids = [];
    ids = [...ids, visitId];
    Reflect.set(globalThis, visits, ids);
    const recorded = report(page, { visitId, seenAt: new Date().toISOString(), trigger });
    last = { kind: page.kind, path: location.pathname, print: printOf(page), recorded };
    // A later look may try again; whoever asked for this one sees the error itself.
    recorded.catch(() => {
      last = null;
    });
    return recorded;
  };
  const look = () => {
    timer = null;
    if (context.isInvalid) return;
    const moved = url !== location.href;
    url = location.href;
    const page = recogniseHere(document, url);
    wait = Math.min(wait * 2, longestWait);
    if (page && isNew(page, moved) && speaksUp(page.kind)) send(page, 'auto').catch(() => {});
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
    timer = setTimeout(() => requestIdleCallback(look, { timeout: 1_000 }), wait);
  };
  const shopperActed = () => {
    again();
    soon();
  };

  return {
    /** Looks now, whenever the page changes, and a last time when it is left. */
    watch() {
      look();
      const observer = new MutationObserver(soon);
      observer.observe(document, { childList: true, subtree: true });
      const { signal } = context;
      signal.addEventListener('abort', () => observer.disconnect());
      for (const event of ['click', 'popstate', 'hashchange', 'pageshow'])
        window.addEventListener(event, shopperActed, { passive: true, capture: true, signal });
      window.addEventListener('pagehide', look, { signal });
    },
    /** Reports this page because it was asked to: `any` whatever it is, else only when it is of some kind. */
    async sight(trigger: 'auto' | 'manual', any: boolean): Promise<Recorded> {
      if (trigger === 'auto' && last && url === location.href) {
        const recorded = await last.recorded.catch(() => null);
        // What was refused before may be worth keeping now: its trip has begun.
        if (recorded?.saved) return recorded;
      }
      url = location.href;
      const page = recogniseHere(document, url) ?? (any ? nothing : null);
      return page ? send(page, trigger) : { saved: false, why: 'not-worth' };
    },
  };
}
