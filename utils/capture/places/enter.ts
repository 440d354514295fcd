/** Going into an element: what changes for all below it. Reads styles and boxes, writes nothing. */
import { boxOf, childrenOf, isElement, isHtml, nameOf } from '../dom';
import { foldedOr, inClosedDetails } from './folded';
import { type Clip, type Ground, onPage, type Sides, within } from './ground';

/** A box as small as this shows nothing: that is how words for screen readers are put away. CSS px. */
const nothing = 2;

/** What an element does to the text in it. */
export interface Entered {
  ground: Ground;
  /** A text block of its own: it ends the one before it, and its end begins another. */
  block: boolean;
}

/** `opened`: ids that controls of the page name; `parent`: where the element stands, when that is an element. */
export function enter(
  element: Element,
  ground: Ground,
  opened: ReadonlySet<string>,
  parent: Element | null,
): Entered {
  // Styles of what is not laid out cost the browser an extra computation for each element.
  if (!ground.laidOut || ground.box) return { ground, block: blockTags.test(nameOf(element)) };
  if (parent && inClosedDetails(parent, element)) return shut(element, ground, 'collapsed');
  const style = getComputedStyle(element);
  const { display } = style;
  const block = !inlineDisplay.test(display);
  if (display === 'none') return shut(element, ground, foldedOr(element, opened));
  if (style.getPropertyValue('content-visibility') === 'hidden')
    return shut(element, ground, foldedOr(element, opened));
  const next = { ...ground, ...textStyle(style, ground) };
  if (style.visibility === 'visible') next.unseen = null;
  else next.unseen ??= foldedOr(element, opened);
  if (next.base === 'visible' && isFaded(style)) next.base = foldedOr(element, opened);
  if (display !== 'contents') clipped(element, style, next);
  if (style.getPropertyValue('content-visibility') === 'auto' && isPutOff(element))
    next.box = onPage(ground.site, boxOf(element));
  return { ground: next, block };
}

const inlineDisplay = /^(?:inline|contents|ruby)/;
const blockTags =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|BUTTON|CAPTION|CENTER|DD|DETAILS|DIALOG|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HGROUP|HR|LEGEND|LI|MAIN|MENU|NAV|OL|OPTION|P|PRE|SECTION|SELECT|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;

/** Not laid out, or not to be asked about: closed. */
const shut = (element: Element, ground: Ground, base: Ground['base']): Entered => ({
  ground: { ...ground, base: ground.base === 'visible' ? base : ground.base, laidOut: false },
  block: blockTags.test(nameOf(element)),
});

function textStyle(style: CSSStyleDeclaration, { site }: Ground): Pick<Ground, 'vertical' | 'pre' | 'size'> {
  return {
    vertical: /^(?:vertical|sideways)/.test(style.writingMode),
    pre: /^(?:pre|break-spaces)/.test(style.whiteSpace),
    size: (Number.parseFloat(style.fontSize) || 0) * (site.scale ?? 1),
  };
}

const isFaded = (style: CSSStyleDeclaration): boolean =>
  Number.parseFloat(style.opacity) < 0.05 ||
  Number.parseFloat(style.fontSize) < 1 ||
  /^(?:inset\((?:50|100)%|circle\(0)/.test(style.clipPath);

/** Notes in `next` the window that an element makes for what is in it, or that it shows nothing. */
function clipped(element: Element, style: CSSStyleDeclaration, next: Ground): void {
  const placed = style.position !== 'static' || style.transform !== 'none';
  if (style.position === 'fixed') next.clip = null;
  else if (style.position === 'absolute') next.clip = next.clipPlaced;
  if (!/^(?:visible|)$/.test(style.overflow) && !/^(?:HTML|BODY)$/.test(nameOf(element))) {
    const sides = onPage(next.site, boxOf(element));
    if (sides) hold(sides, style, next);
  }
  if (placed) next.clipPlaced = next.clip;
}

function hold(sides: Sides, style: CSSStyleDeclaration, next: Ground): void {
  const clip: Clip = { sides, scrolls: /auto|scroll/.test(style.overflow) };
  next.clip = within(next.clip, clip);
  if (next.base !== 'visible') return;
  const [width, height] = [sides.right - sides.left, sides.bottom - sides.top];
  if (width <= nothing) next.base = 'hidden';
  // Folded by its height, as accordions are that move.
  else if (height <= nothing) next.base = 'collapsed';
}

/** Whether the browser has put off laying out what is in this element, since it is far from view. */
function isPutOff(element: Element): boolean {
  const first = childrenOf(element).find((child) => isElement(child) && isHtml(child));
  return first !== undefined && !(first as Element).checkVisibility({ contentVisibilityAuto: true });
}
