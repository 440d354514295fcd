/** What a rule about pages is made of, and what is known of a page when rules are asked. Shapes, and the list of places. */
import type { PageFeatures } from './page-features';
import type { Ask } from './page-fields';
import type { PageKind, Signal } from './records';

export interface Recognised {
  kind: PageKind;
  score: number;
  signals: Signal[];
}

/** What is known of a page besides its document. */
export interface Surroundings {
  /** Kind of the page of the same site that the shopper saw before, within the hour. */
  before?: PageKind | null;
  /** What the page has asked for, as `markersOfRequests` says it. */
  markers?: readonly string[];
  /** Large frames of other origins, read by the extension. */
  parts?: readonly PageFeatures[];
}

/** Where words may stand. `url` is what stands before the domain, and the decoded path, query and hash. */
export const places = [
  'url',
  'title',
  'heading',
  'button',
  'type',
  'self',
  'steps',
  'step',
  'crumb',
  'marker',
  'text',
] as const;
export type Place = (typeof places)[number];

/** A page as the rules see it: its features, its address, and its words folded for matching. */
export interface PageView extends PageFeatures {
  url: string;
  before: PageKind | null;
  folded: Record<Place, string>;
}

/**
 * One reason for or against. What it looks for: words in a place — the last word of the id names it, anything else means
 * the text — or fields asking for at least `least` (1) of the given things, or whatever a function finds. A found string is
 * shown to the user. How much it weighs is fitted (`npm run fit`) and stands in `page-weights.json`.
 */
export type SignalRule = readonly [
  id: string,
  what: RegExp | readonly Ask[] | ((page: PageView) => string | boolean | undefined),
  least?: number,
];

/** How one kind is recognised: score = 1 / (1 + e^(needs − Σ weights of the signals found)). */
export interface PageRule {
  id: PageKind;
  signals: readonly SignalRule[];
  /** What speaks against it, besides what speaks against every kind (`page-everyday.ts`). */
  against?: readonly SignalRule[];
  /** Ids of those everyday signals that do not. */
  spares?: readonly string[];
}
