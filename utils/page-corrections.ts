/** What the user said pages are: remembered for a site and the shape of the path, and put in place of what is recognised. */
import { landingNetworks } from './networks';
import { type Correction, correctedSignal, type PageKind, type Signal } from './records';
import { siteOf } from './route';
import { decoded } from './route/decoded';

/** Longest shape kept, characters. */
const longest = 300;

/** A file that every page of a site may share; what stands before it still counts. */
const everyPage = /^(?:index|default|main|home)\.(?:php\d?|html?|aspx?|jsp|do|cgi)$/i;

/** Query keys whose value says which page it is, as the common shop systems use them (OpenCart `route`, CS-Cart `dispatch`, PrestaShop `controller` …). */
const routing = new Set(['route', 'dispatch', 'controller', 'page', 'mode', 'action', 'act', 'view', 'task']);

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** A word with a number, not an id, however long: `checkout2026`, `step2review`. */
const numberedWord = /^[a-z]{4,}\d{1,4}(?:[a-z]{4,})?$/i;

/**
 * The shape of an address: its path with numbers and ids as `*`, so that two orders of one shop have one shape.
 * The query counts only where the path says nothing (`/`, `/index.php`): then its keys, and the values of those that name the page;
 * campaign parameters never. A hash that is a path (`#/cart`) counts as one. Returns `/` for an address without shape.
 */
export function pathShape(url: string): string {
  if (!URL.canParse(url)) return '/';
  const { pathname, searchParams, hash } = new URL(url);
  const segments = segmentsOf(pathname);
  const route = /^#!?(\/[^?]*)/.exec(hash)?.[1];
  const mute = segments.every((segment) => everyPage.test(segment)) && segmentsOf(route ?? '').length === 0;
  const shape = [
    `/${segments.map(maskIds).join('/')}`,
    route === undefined ? '' : `#/${segmentsOf(route).map(maskIds).join('/')}`,
    mute ? queryShape(searchParams) : '',
  ];
  return shape.join('').slice(0, longest);
}

/** The kind the user said pages like this one are, or null. */
export function correctedKind(url: string, corrections: readonly Correction[]): PageKind | null {
  const site = siteOf(url);
  const here = corrections.filter((correction) => correction.site === site);
  if (!here.length) return null;
  const path = pathShape(url);
  return here.find((correction) => correction.path === path)?.kind ?? null;
}

/**
 * The corrections after the user said what this page is. Saying what was recognised anyway takes the correction back.
 * The same list comes back when the address has no site.
 */
export function withCorrection(
  corrections: readonly Correction[],
  { url, kind, recognised }: { url: string; kind: PageKind; recognised: PageKind },
): Correction[] {
  const site = siteOf(url);
  if (site === null) return [...corrections];
  const path = pathShape(url);
  const others = corrections.filter((other) => other.site !== site || other.path !== path);
  return kind === recognised ? others : [...others, { site, path, kind }];
}

interface Seen {
  url: string;
  kind: PageKind;
  signals: Signal[];
}

/** What was seen, with the user's word in place of the recognised kind. Only here does the signal `corrected` come from. */
export function applyCorrection<Sight extends Seen>(seen: Sight, corrections: readonly Correction[]): Sight {
  const signals = seen.signals.filter(({ id }) => id !== correctedSignal);
  const kind = correctedKind(seen.url, corrections);
  if (kind === null || kind === seen.kind) return { ...seen, signals };
  return { ...seen, kind, signals: [{ id: correctedSignal, weight: 0, found: seen.kind }, ...signals] };
}

/** Whether the kind of a sighting is the user's word. */
export const isCorrected = ({ signals }: Pick<Seen, 'signals'>) =>
  signals.some(({ id }) => id === correctedSignal);

const segmentsOf = (path: string) =>
  path
    .split('/')
    // `;jsessionid=…` is no part of the name.
    .map((segment) => decoded(segment.replace(/;.*$/, '')))
    .filter((segment) => segment !== '');

/** `12` → `*`, `a1b2c3d4` → `*`, `step2` → `step*`, `KS-20261122-04` → `KS-*`. Card numbers arrive masked as `•`. */
function maskIds(segment: string): string {
  const masked = segment
    .normalize('NFKC')
    .replace(uuid, '*')
    .replace(/[a-z\d]{8,}/gi, (run) => (isId(run) ? '*' : run))
    .replace(/[\d•]+/g, '*');
  return masked.replace(/\*(?:[-_.~]?\*)+/g, '*');
}

const isId = (run: string) => /\d/.test(run) && /[a-z]/i.test(run) && !numberedWord.test(run);

function queryShape(params: URLSearchParams): string {
  const keys = [...params].flatMap(([key, value]) => {
    if (isOrigin(key)) return [];
    return routing.has(key.toLowerCase()) ? [`${key}=${segmentsOf(value).map(maskIds).join('/')}`] : [key];
  });
  return keys.length ? `?${[...new Set(keys)].sort().join('&')}` : '';
}

/** Parameters that say where the shopper came from, not where they are. */
export const isOrigin = (key: string) =>
  /^(?:utm_|[a-z]*clid$|_g[al]$|mc_)/i.test(key) ||
  landingNetworks(`https://shop.invalid/?${encodeURIComponent(key)}=1`).length > 0;
