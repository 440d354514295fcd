/** Scoring: how much speaks for each kind of page. Runs in every page: small, no dependencies, never throws. */
import { type PageFeatures, readPage } from './page-features';
import type { Ask } from './page-fields';
import { fold, quote, words } from './page-words';
import type { PageKind, Signal } from './records';

export interface Recognised {
  kind: PageKind;
  score: number;
  signals: Signal[];
}

/** Where words may stand. `url` is the decoded path, query and hash. */
export const places = ['url', 'title', 'heading', 'button', 'type', 'text'] as const;
export type Place = (typeof places)[number];

/** A page as the rules see it: its features, its address, and its words folded for matching. */
export interface PageView extends PageFeatures {
  url: string;
  folded: Record<Place, string>;
}

/**
 * One reason for or against. What it looks for: words in a place — the last word of the id names it (`url`, `title`, `heading`,
 * `button`, `type`), anything else means the text — or fields asking for at least `least` (1) of the given
 * things, or whatever a function finds. A found string is shown to the user.
 */
export type SignalRule = readonly [
  id: string,
  weight: number,
  what: RegExp | readonly Ask[] | ((page: PageView) => string | boolean | undefined),
  least?: number,
];

/** How one kind is recognised: score = 1 / (1 + e^(needs − Σ weights of the signals found)). */
export interface PageRule {
  id: PageKind;
  /** Sum of weights at which the kind is as likely as not. Above every single weight: no single word decides. */
  needs: number;
  signals: readonly SignalRule[];
  /** Ids of `everyday` signals that do not speak against this kind. */
  spares?: readonly string[];
}

/** Speaks against every kind: pages that only talk about shopping and rewards, and everyday pages. */
const everyday: readonly SignalRule[] = [
  ['article-type', -3, /article/],
  [
    'talk-url',
    -3,
    /\/(blog|news|article|column|magazine|docs?|wiki|posts?|noticias|release|archive|help|faq|support|guide|ayuda)|\/20\d\d\/|[?&](q|s|keyword|query)=/,
  ],
  [
    'everyday-title',
    -3,
    words(
      '質問|ヘルプ|ガイド|とは|使い方|まとめ|見つかりません|検索結果|(注文|購入)履歴',
      'faq|help|how to |what (is|are) |guide|\\d+ (ways|tips|best)|404|(page )?not found|search|(your|my) orders|order history|my account',
      'preguntas|ayuda|como (a|c|f|g|u)|que (es|son) |guia|no encontrad|resultados|mis (pedidos|compras)|mi cuenta',
    ),
  ],
  ['login', -3, ({ asks }) => asks.has('password') && !asks.has('street') && !asks.has('card')],
  ['card-fields', -3, ['card', 'csc']],
  ['many-fields', -2, ({ fields }) => fields > 3],
  ['buy-button', -1.5, /カートに(入れる|追加)|^add to|^a\w+ al c/m],
];

const addressOf = (url: string): string => {
  try {
    const { pathname, search, hash } = new URL(url);
    return decodeURIComponent(pathname + search.slice(0, 60) + hash);
  } catch {
    // A malformed address or escape is the page's own; it is read as it stands.
    return url;
  }
};

const wordsIn = (page: PageView, id: string, pattern: RegExp): string | undefined => {
  const place = places.find((one) => id.endsWith(one)) ?? 'text';
  const match = pattern.exec(page.folded[place]);
  return match ? page[place].slice(match.index, match.index + match[0].length) : undefined;
};

const look = (page: PageView, [id, , what, least = 1]: SignalRule) => {
  if (typeof what === 'function') return what(page);
  if (what instanceof RegExp) return wordsIn(page, id, what);
  return what.filter((ask) => page.asks.has(ask)).length >= least;
};

const weigh = ({ id: kind, needs, signals, spares }: PageRule, page: PageView): Recognised => {
  const found: Signal[] = [];
  let sum = -needs;
  for (const rule of [...signals, ...everyday.filter(([id]) => !spares?.includes(id))]) {
    const [id, weight] = rule;
    const said = look(page, rule);
    if (!said) continue;
    sum += weight;
    // An order number is the one number worth repeating: it is what a claim is decided by.
    const words = said === true ? '' : id === 'order-number' ? said : quote(said);
    found.push(words ? { id, weight, found: words } : { id, weight });
  }
  return { kind, score: 1 / (1 + Math.exp(-sum)), signals: found };
};

/**
 * The likeliest of the given rules' kinds with its score (0–1) and reasons, or null when nothing is worth a word.
 * Reads the document once, changes nothing, forces no layout.
 */
export const recogniseBy = (
  rules: readonly PageRule[],
  document: Document,
  url: string,
): Recognised | null => {
  try {
    const page = readPage(document);
    const view = { ...page, url: addressOf(url), folded: {} as PageView['folded'] };
    for (const place of places) view.folded[place] = fold(view[place]);
    const best = rules.map((rule) => weigh(rule, view)).reduce((a, b) => (b.score > a.score ? b : a));
    return best.score < 0.5 ? null : best;
  } catch {
    // A page that breaks even the prototypes is not recognised; it must not break us, nor itself through us.
    return null;
  }
};
