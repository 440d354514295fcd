/** Writes what a page looked like into its saved copy, as attributes: the copy then shows it by itself, or the drawing reads it. */
import type { Mark, PageState } from '../../messages/page-state';
import { attributeOf, childrenOf, hasAttribute, isHtml, removeAttribute, rootOf, setAttribute } from '../dom';
import { Census, elementsOf } from '../page-walk';
import { addStyle } from './tidy';

/** Attributes of ours in a snapshot. A page that brings them itself is not believed. */
export const marks = {
  scroll: 'data-hikae-scroll',
  top: 'data-hikae-top',
  mixed: 'data-hikae-mixed',
  frame: 'data-hikae-frame',
  bars: 'data-hikae-bars',
} as const;

/** Changes `document`, a parsed copy of the page that `state` was read from. `frame` makes the document of a frame fit to keep. */
export function applyState(
  document: Document,
  state: PageState,
  frame: (html: string, state: PageState | null) => string,
): void {
  const wanted = new Map(state.marks.map((mark) => [keyOf(mark), mark]));
  const census = new Census();
  for (const element of [...elementsOf(document, templateOf)]) {
    for (const name of Object.values(marks)) removeAttribute(element, name);
    const template = shadowTemplate(element);
    // What is closed to scripts is no secret to the reader.
    template?.setAttribute('shadowrootmode', 'open');
    if (isShadow(element) || !isHtml(element)) continue;
    const mark = wanted.get(keyOf(census.addressOf(element)));
    if (!mark) continue;
    apply(element, mark);
    if (template && mark.styles) addSheets(template, mark.styles, state.sheets);
    if (mark.frame && hasAttribute(element, 'srcdoc')) {
      const inner = mark.frame === 'unknown' ? null : mark.frame;
      setAttribute(element, 'srcdoc', frame(attributeOf(element, 'srcdoc'), inner));
      setAttribute(element, marks.frame, '');
    }
  }
  if (state.bars === 0) setAttribute(rootOf(document), marks.bars, '0');
}

const keyOf = ({ tag, look, nth }: Pick<Mark, 'tag' | 'look' | 'nth'>) => `${nth} ${tag} ${look}`;

const isShadow = (node: Node): node is HTMLTemplateElement =>
  node instanceof HTMLTemplateElement && hasAttribute(node, 'shadowrootmode');
const shadowTemplate = (element: Element) => childrenOf(element).find(isShadow) ?? null;
/** On the page a shadow tree comes right after its host: so it does here. */
const templateOf = (element: Element) => shadowTemplate(element)?.content ?? null;

function apply(element: Element, { value, checked, mixed, chosen, scroll, top, pixels }: Mark) {
  if (value !== undefined) {
    if (element.localName === 'textarea') element.textContent = value;
    else element.setAttribute('value', value);
  }
  if (checked !== undefined) element.toggleAttribute('checked', checked);
  if (mixed) element.setAttribute(marks.mixed, '');
  if (chosen)
    for (const [i, option] of element.querySelectorAll('option').entries())
      option.toggleAttribute('selected', chosen.includes(i));
  if (scroll) element.setAttribute(marks.scroll, `${scroll.x},${scroll.y}`);
  if (top) element.setAttribute(marks.top, top);
  if (pixels && element.localName === 'video') element.setAttribute('poster', pixels);
  else if (pixels)
    addStyle(
      element,
      `background-image:url("${pixels}");background-size:100% 100%;background-repeat:no-repeat;background-origin:content-box`,
    );
}

function addSheets(template: HTMLTemplateElement, wanted: number[], sheets: readonly string[]) {
  const styles = wanted.map((index) => {
    const style = template.ownerDocument.createElement('style');
    style.textContent = sheets[index] ?? '';
    return style;
  });
  template.content.prepend(...styles);
}
