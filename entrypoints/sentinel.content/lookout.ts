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

export function createLookout(context: Pick<ContentScriptContext, 'signal' | 'isInvalid'>, report: Report) {
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let url = '';
  let last: { kind: string; recorded: Promise<Recorded> } | null = null;

  const send = (page: Recognised, trigger: 'auto' | 'manual') => {
    const recorded = report(page, {
      visitId: newVisitId(Date.now()),
      seenAt: new Date().toISOString(),
      trigger,
    });
    last = { kind: page.kind, recorded };
    // A later look may try again; whoever asked for this one sees the error itself.
    recorded.catch(() => {
      last = null;
    });
    return recorded;
  };
  const look = () => {
    timer = null;
    if (context.isInvalid) return;
    if (url !== location.href) last = null;
    url = location.href;
    const page = recogniseHere(document, url);
    wait = Math.min(wait * 2, longestWait);
    if (page && page.kind !== last?.kind && speaksUp(page.kind)) send(page, 'auto').catch(() => {});
  };
  const soon = () => {
    if (url !== location.href) wait = firstWait;
    if (timer !== null || context.isInvalid) return;
    timer = setTimeout(() => requestIdleCallback(look, { timeout: 1_000 }), wait);
  };
  const shopperActed = () => {
    wait = firstWait;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    soon();
  };

  return {
    /** Looks now, and again whenever the page changes. */
    watch() {
      look();
      const observer = new MutationObserver(soon);
      observer.observe(document, { childList: true, subtree: true });
      context.signal.addEventListener('abort', () => observer.disconnect());
      for (const event of ['click', 'popstate', 'hashchange', 'pageshow'] as const)
        window.addEventListener(event, shopperActed, {
          passive: true,
          capture: true,
          signal: context.signal,
        });
    },
    /** Reports this page because it was asked to: `any` whatever it is, else only when it is of some kind. */
    async sight(trigger: 'auto' | 'manual', any: boolean): Promise<Recorded> {
      if (trigger === 'auto' && last && url === location.href) return last.recorded;
      url = location.href;
      const page = recogniseHere(document, url) ?? (any ? nothing : null);
      return page ? send(page, trigger) : { saved: false, why: 'not-worth' };
    },
  };
}
