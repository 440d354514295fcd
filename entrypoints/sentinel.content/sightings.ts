/** What was already reported of this document, and what of it is news. */

import type { Recorded } from '../../utils/messages';
import { newVisitId } from '../../utils/messages/visit-id';
import { isNews, printOf, type Told } from '../../utils/page-news';
import type { Recognised } from '../../utils/page-rules';
import { type Report, titleOf } from './report';

/** Where the collector looks up which visits show the page as it is now. */
const visits = Symbol.for('hikae.visits');

/**
 * @param beside what the page's own text does not hold, as it is when something is reported
 * @param onLost called when nobody answered for what was sent, or it could not be stored; answers whether it will be told `again`
 */
export function createSightings(report: Report, beside: () => Parameters<Report>[2], onLost: () => boolean) {
  let told: Told | null = null;
  /** Sent in vain. It may have been stored all the same, by a background that died before it could say so. */
  let lost: (Told & { visitId: string }) | null = null;
  let last: Promise<Recorded> | null = null;
  let ids: string[] = [];

  const news = (page: Recognised, moved: boolean) =>
    isNews(page, told, { moved, path: location.pathname, title: titleOf() });

  return {
    isNews: news,
    /** What was told last, or null. */
    told: () => told,
    /** What was sent in vain, and waits to be told again; null when there is nothing of the kind. */
    lost: () => lost,
    /** What was sent in vain is news again: not before its time, or a page that cannot be stored would never rest. */
    again() {
      if (lost) told = null;
    },
    /** What became of it; null when nothing was told, or in vain. */
    recorded: async () => (told && last ? last.catch(() => null) : null),
    /** The document shows something else now. */
    leave() {
      if (told) told.left = true;
    },
    /** Reports a page. Rejects when no try to reach the background succeeded. */
    send(page: Recognised, trigger: 'auto' | 'manual'): Promise<Recorded> {
      const now: Told = {
        kind: page.kind,
        path: location.pathname,
        print: printOf(titleOf(), page),
        left: false,
      };
      // Under the id it had: what is stored once is not stored twice. Who saves by hand wants the page as it is now.
      const isLost =
        trigger === 'auto' && lost?.kind === now.kind && lost.path === now.path && lost.print === now.print;
      const visitId = isLost && lost ? lost.visitId : newVisitId(Date.now());
      // Saved by hand what was saved already: the page is still the same.
      if (!(trigger === 'manual' && told && !news(page, true))) ids = [];
      ids = [...ids, visitId];
      Reflect.set(globalThis, visits, ids);
      const recorded = report(page, { visitId, seenAt: new Date().toISOString(), trigger }, beside());
      told = now;
      lost = null;
      last = recorded;
      const failed = (isUnheard: boolean) => {
        if (told !== now) return;
        lost = { ...now, visitId };
        // A later look may try again.
        if (!onLost() && isUnheard) told = null;
      };
      // Whoever asked for this one sees the error itself.
      recorded.then(
        (reply) => {
          if (!reply.saved && reply.why === 'failed') failed(false);
        },
        () => failed(true),
      );
      return recorded;
    },
  };
}
