/** Where words stand on a page: what is a heading, a caption, a step, and what is furniture. Told by names of elements, ids and classes. */
import type { Tag } from './page-markup';

export type Sink = 'title' | 'heading' | 'button' | 'steps' | 'step' | 'crumb';

/** An open element. Furniture is navigation, footers, drawers: only an `h1` and steps count there. */
export interface Place {
  furniture: boolean;
  /** Within the page's own matter: a `header` here is not the site's. */
  main?: boolean;
  /** Within a step indicator. */
  steps?: boolean;
  sink?: Sink | undefined;
  /** Where a shadow root begins. */
  isRoot?: boolean;
  words: string;
}

const oneOf = (names: string) => new Set(names.split(' '));
const stepNames = oneOf('LI TD A SPAN DIV');
const listNames = oneOf('OL UL DL NAV TABLE');
const crumbNames = oneOf('NAV OL UL DIV P');
const furnitureNames = oneOf('NAV FOOTER TITLE');
const mainNames = oneOf('MAIN ARTICLE SECTION');
const furnitureName =
  /(^| )((site|global|main|top|common|masthead|g|l)[-_]?)?header( |$)|(^| )(\w+-)?(footer|nav\w*|menu|modal)( |$)|mini-?cart|cart-?(block|dropdown)|drawer|cookie/i;
const stepsName = /(^|[ _-])(steps?|stepper|progress|flow|wizard|process)([ _-]|$|list|bar|nav)/i;
/** Whole forms stand in boxes called "step" or "process"; only such names mean the indicator itself. */
const stepsBox =
  /(^|[ _-])(steps|stepper|progress([_-]?(bar|nav|steps?))?|(step|flow)[_-]?(nav|list|bar|indicator))( |$)/i;
const headingName = /(title|heading)( |$)/i;
const crumbName = /bread-?crumb|topic-?path|pankuzu|migas|crumbs/i;
const presentName = /(^|[ _-])(current|active|now|selected|here)( |$)/i;
/** Names longer than that are generated, UTF-16 code units. */
const longestName = 600;

/** An element whose names say where the whole page belongs. */
export const isWhole = (name: string): boolean => name === 'HTML' || name === 'BODY';

export const namesOf = (tag: Tag): string => `${tag.attr('class')} ${tag.attr('id')}`.slice(0, longestName);

/** @param level 1 in the document itself, more in its roots and frames */
const sinkOf = (tag: Tag, top: Place, level: number): Sink | undefined => {
  const { name, attr } = tag;
  const style = attr('class').slice(0, longestName);
  if (crumbNames.has(name) && crumbName.test(style || attr('aria-label').slice(0, longestName)))
    return 'crumb';
  if (top.steps && stepNames.has(name)) {
    if (presentName.test(style) || attr('aria-current') === 'step') return 'step';
    if (name === 'LI' || name === 'TD') return 'steps';
  }
  if (name === 'H1' || (name === 'TITLE' && level === 1)) return 'title';
  if (top.furniture) return;
  if (name === 'A' || name === 'BUTTON' || attr('role') === 'button') return 'button';
  if (name === 'H2' || name === 'H3' || name === 'LEGEND' || headingName.test(style)) return 'heading';
};

/** The place an element opens within another. */
export const placeIn = (tag: Tag, top: Place, level: number): Place => {
  const { name } = tag;
  const named = namesOf(tag);
  const sink = sinkOf(tag, top, level);
  const furniture =
    top.furniture ||
    furnitureNames.has(name) ||
    (name === 'HEADER' && !top.main) ||
    (!isWhole(name) && named !== ' ' && furnitureName.test(named));
  const steps =
    top.steps ||
    (named !== ' ' && (name === 'DIV' ? stepsBox.test(named) : listNames.has(name) && stepsName.test(named)));
  const heard = !furniture || (sink !== 'button' && sink !== 'heading');
  return {
    furniture,
    main: top.main || mainNames.has(name),
    steps,
    sink: heard ? sink : undefined,
    words: '',
  };
};
