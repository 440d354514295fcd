/** What was already reported of this document, and what of it is news. */

import type { Recorded } from '../../utils/messages';
import { newVisitId } from '../../utils/messages/visit-id';
import { isNews, printOf, type Told } from '../../utils/page-news';
import type { Recognised } from '../../utils/page-rules';
import { type Report, titleOf } from './report';

/** Where the collector looks up which visits show the page as it is now. */
const visits = Symbol.for('hikae.visits');

/** @param beside what the page's own text does not hold, as it is when something is reported */
export function createSightings(report: Report, beside: () => Parameters<Report>[2]) {
  let told: Told | null = null;
  let last: Promise<Recorded> | null = null;
  let ids: string[] = [];

  const news = (page: Recognised, moved: boolean) =>
    isNews(page, told, { moved, path: location.pathname, title: titleOf() });

  return {
    isNews: news,
    /** What was told last, or null. */
    told: () => told,
    /** What became of it; null when nothing was told, or in vain. */
    recorded: async () => (told && last ? last.catch(() => null) : null),
    /** The document shows something else now. */
    leave() {
      if (told) told.left = true;
    },
    /** Reports a page. Rejects when no try to reach the background succeeded. */
    send(page: Recognised, trigger: 'auto' | 'manual'): Promise<Recorded> {
      const visitId = newVisitId(Date.now());
      // Saved by hand what was saved already: the page is still the same.
      if (!(trigger === 'manual' && told && !news(page, true))) ids = [];
      ids = [...ids, visitId];
      Reflect.set(globalThis, visits, ids);
      const recorded = report(page, { visitId, seenAt: new Date().toISOString(), trigger }, beside());
      told = { kind: page.kind, path: location.pathname, print: printOf(titleOf(), page), left: false };
      last = recorded;
      // A later look may try again; whoever asked for this one sees the error itself.
      recorded.catch(() => {
        told = null;
      });
      return recorded;
    },
  };
}
