/** Scoring: how much speaks for each kind of page. Pure; never throws. */

import type { PageSource } from './messages/page-source';
import { everyday } from './page-everyday';
import { joined, noFeatures } from './page-features';
import { readPage } from './page-reading';
import {
  type PageRule,
  type PageView,
  type Place,
  places,
  type Recognised,
  type SignalRule,
  type Surroundings,
} from './page-rules';
import weights from './page-weights.json';
import { fold, quote } from './page-words';
import type { PageKind, Signal } from './records';

export interface Weights {
  /** Sum of weights at which the kind is as likely as not. Above every single weight: no single word decides. */
  needs: number;
  signals: Record<string, number>;
}
export const weightsOf = (kind: PageKind): Weights =>
  (weights as Partial<Record<PageKind, Weights>>)[kind] ?? { needs: Number.POSITIVE_INFINITY, signals: {} };

const addressOf = (url: string): string => {
  try {
    const { hostname, pathname, search, hash } = new URL(url);
    const before = hostname.split('.').slice(0, -2).join('.');
    return decodeURIComponent(`${before}${pathname}${search.slice(0, 80)}${hash.slice(0, 80)}`);
  } catch {
    // A malformed address or escape is the page's own; it is read as it stands.
    return url;
  }
};

const placeOf = (id: string): Place => places.find((one) => id === one || id.endsWith(`-${one}`)) ?? 'text';

const wordsIn = (page: PageView, id: string, pattern: RegExp): string | undefined => {
  const place = placeOf(id);
  const match = pattern.exec(page.folded[place]);
  return match ? page[place].slice(match.index, match.index + match[0].length) : undefined;
};

const look = (page: PageView, [id, what, least = 1]: SignalRule) => {
  if (typeof what === 'function') return what(page);
  if (what instanceof RegExp) return wordsIn(page, id, what);
  return what.filter((ask) => page.asks.includes(ask)).length >= least;
};

/** All that may speak for or against a kind. */
export const rulesOf = ({ signals, against = [], spares = [] }: PageRule): readonly SignalRule[] => [
  ...signals,
  ...against,
  ...everyday.filter(([id]) => !spares.includes(id)),
];

type Found = string | false;
/** What was found of each rule on one page: the everyday ones are asked once for all kinds. */
type Notes = Map<SignalRule, Found>;

const lookOnce = (page: PageView, rule: SignalRule, notes: Notes): Found => {
  const known = notes.get(rule);
  if (known !== undefined) return known;
  const said = look(page, rule);
  // An order number is the one number worth repeating: it is what a claim is decided by.
  const found = said === true ? '' : said && (rule[0] === 'order-number' ? said : quote(said));
  notes.set(rule, found ?? false);
  return found ?? false;
};

/** Which signals of a kind a page shows, with what was found of each; none when nothing outward speaks for the kind. `counts` leaves signals out. */
export const findSignals = (
  rule: PageRule,
  page: PageView,
  notes: Notes = new Map(),
  counts: (id: string) => boolean = () => true,
): { id: string; found: string }[] =>
  (mayBe(rule, page, notes) ? rulesOf(rule).filter(([id]) => counts(id)) : []).flatMap((signal) => {
    const found = lookOnce(page, signal, notes);
    return found === false ? [] : [{ id: signal[0], found }];
  });

/**
 * Whether anything outward speaks for a kind: its address, title, headings, captions, fields, markers. Where nothing does,
 * the text is not asked; no kind is known by its text alone.
 */
const mayBe = (rule: PageRule, page: PageView, notes: Notes): boolean =>
  rule.signals.some((signal) => isOutward(signal) && lookOnce(page, signal, notes) !== false);

const isOutward = ([id, what]: SignalRule): boolean => Array.isArray(what) || placeOf(id) !== 'text';

const weigh = (rule: PageRule, page: PageView, notes: Notes): Recognised => {
  const { needs, signals: weight } = weightsOf(rule.id);
  const signals = findSignals(rule, page, notes, (id) => id in weight).map(
    ({ id, found }): Signal => ({ id, weight: weight[id] ?? 0, ...(found ? { found } : {}) }),
  );
  const sum = signals.reduce((all, one) => all + one.weight, -needs);
  return { kind: rule.id, score: 1 / (1 + Math.exp(-sum)), signals };
};

/** A page as the rules see it. */
export const viewOf = (source: PageSource | null, url: string, around: Surroundings = {}): PageView => {
  const own = source ? readPage(source) : noFeatures();
  const page = joined(own, around.parts ?? []);
  const marker = [page.marker, ...(around.markers ?? [])].join('\n');
  const view = {
    ...page,
    marker,
    url: addressOf(url),
    before: around.before ?? null,
    folded: {} as PageView['folded'],
  };
  for (const place of places) view.folded[place] = fold(view[place]);
  return view;
};

/**
 * The likeliest of the given rules' kinds with its score (0–1) and reasons, or null when nothing is worth a word.
 */
export const recogniseBy = (
  rules: readonly PageRule[],
  source: PageSource,
  url: string,
  around: Surroundings = {},
): Recognised | null => {
  try {
    const view = viewOf(source, url, around);
    const notes: Notes = new Map();
    const best = rules.map((rule) => weigh(rule, view, notes)).reduce((a, b) => (b.score > a.score ? b : a));
    return best.score < 0.5 ? null : best;
  } catch {
    // A page that breaks even the prototypes is not recognised; it must not break us, nor itself through us.
    return null;
  }
};
