/** What there is to say about one page: kept or not, and what is missing. */
import type { Capture, IncompleteReason, Visit } from '../../utils/records';

export interface PageState {
  kind: 'none' | 'pending' | 'kept' | 'incomplete' | 'withdrawn';
  /** Why something real is missing; null when nothing is, or nothing is known. */
  reason: IncompleteReason | null;
  /** The picture of what was seen is there, but the drawing of the whole page is not. */
  undrawn: boolean;
  thumbnail: string | null;
}

/** The state of a visit (null: the page was never kept). A missing reconstruction alone leaves it kept: the real pixels are there. */
export function pageStateOf(visit: Visit | null, captures: readonly Capture[]): PageState {
  const real = captures.filter(({ method }) => method !== 'reconstruction');
  const drawn = captures.filter(({ method }) => method === 'reconstruction');
  const missing = real.find(({ incomplete }) => incomplete);
  const thumbnail = [...real, ...drawn].find(({ files }) => files.thumbnail)?.files.thumbnail ?? null;
  return {
    kind: stateOf(visit),
    reason: missing?.incomplete ?? null,
    undrawn: !missing && drawn.some(({ files }) => files.picture === null),
    thumbnail,
  };
}

function stateOf(visit: Visit | null): PageState['kind'] {
  if (!visit) return 'none';
  return visit.withdrawnAt ? 'withdrawn' : visit.captureState;
}

/** Stores whose pages browsers close to every extension. Chrome: https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns; Firefox: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Content_scripts (read 2026-11-22). */
const closedHosts = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'discovery.addons.mozilla.org',
];

/** True for pages no extension may read: everything but the web, and the browsers' own stores. */
export function isRestricted(url: string): boolean {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return true;
  const { hostname, pathname } = new URL(url);
  return (
    closedHosts.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))
  );
}
