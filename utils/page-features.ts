/** What the rules in `pages/` weigh of a page: its words by place, what its form asks for, what it tells machines. */
import type { Ask } from './page-fields';

/** The page's words by place, one heading or caption a line, and what its form asks for. Plain data: it may travel from a frame. */
export interface PageFeatures {
  /** Title and `h1`. */
  title: string;
  /** Title and all headings. */
  heading: string;
  /** Captions of buttons and of links that act like one. */
  button: string;
  /** Open Graph type. */
  type: string;
  /** What the page's own parts are called: ids and classes of `body` and `main`. */
  self: string;
  /** The steps of a step indicator, one a line, and the one that is marked as the present. */
  steps: string;
  step: string;
  /** The way to the page as its breadcrumbs say it. */
  crumb: string;
  /** What the page tells machines (`page-markers.ts`), one a line. */
  marker: string;
  /** Everything but navigation, footers, mini-carts and the like. */
  text: string;
  asks: Ask[];
  /** Paragraphs of some length: prose. */
  paragraphs: number;
  fields: number;
  elements: number;
}

export const noFeatures = (): PageFeatures => ({
  title: '',
  heading: '',
  button: '',
  type: '',
  self: '',
  steps: '',
  step: '',
  crumb: '',
  marker: '',
  text: '',
  asks: [],
  paragraphs: 0,
  fields: 0,
  elements: 0,
});

/** One page out of its own features and those of frames that only the extension could reach. */
export const joined = (page: PageFeatures, parts: readonly PageFeatures[]): PageFeatures => {
  if (!parts.length) return page;
  const whole = { ...page, asks: [...new Set([page, ...parts].flatMap(({ asks }) => asks))] };
  for (const part of parts) {
    for (const place of ['heading', 'button', 'steps', 'step', 'marker', 'text'] as const)
      whole[place] += ` ${part[place]}`;
    for (const count of ['paragraphs', 'fields', 'elements'] as const) whole[count] += part[count];
  }
  return whole;
};
