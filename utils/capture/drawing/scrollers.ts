/** What is scrolled inside the page stays scrolled: a picture has no scroll position, so the content is moved instead. */
import type { Freezer } from './freeze';
import { addStyle } from './tidy';

/** Moves the copies of what stands in scrolled elements to where the live ones are seen. */
export function keepScrolled(copies: Map<Element, Element>, freezer: Freezer): void {
  for (const [live, copy] of [...copies]) {
    if (live === live.ownerDocument.scrollingElement) continue;
    const { scrollLeft: x, scrollTop: y } = live;
    if (x === 0 && y === 0) continue;
    const page = live.localName === 'textarea' ? asBox(live, copy, copies, freezer) : copy;
    moveInside(live, copies, { x, y });
    shiftWords(page, x, y);
  }
}

/** What stands in a scroller, and what sticks to it, each by as much as it moved. */
function moveInside(
  live: Element,
  copies: ReadonlyMap<Element, Element>,
  { x, y }: { x: number; y: number },
) {
  const inside = [...(live.shadowRoot ?? live).children];
  const sticky = inside.flatMap((child) => [...child.querySelectorAll('*')].filter(isSticky));
  const moving = [...inside, ...sticky];
  const scrolled = moving.map(cornerOf);
  live.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  const unscrolled = moving.map(cornerOf);
  live.scrollTo({ left: x, top: y, behavior: 'instant' });
  const moves = moving.map((_, i) => ({
    x: (scrolled[i]?.x ?? 0) - (unscrolled[i]?.x ?? 0),
    y: (scrolled[i]?.y ?? 0) - (unscrolled[i]?.y ?? 0),
  }));
  for (const [i, element] of moving.entries()) {
    const [move, copy] = [moves[i], copies.get(element)];
    // What sticks has moved with what holds it already.
    const holder =
      i < inside.length ? -1 : moving.findLastIndex((other) => other !== element && other.contains(element));
    const held = moves[holder] ?? { x: 0, y: 0 };
    if (move && copy) shift(copy, element, move.x - held.x, move.y - held.y);
  }
}

const isSticky = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).position === 'sticky';

/** The text of a text area cannot be moved: a box with its look and words can. */
function asBox(live: Element, copy: Element, copies: Map<Element, Element>, freezer: Freezer): Element {
  const box = copy.ownerDocument.createElement('div');
  box.setAttribute('style', `${freezer.styleOf(live)}overflow:hidden;`);
  box.textContent = copy.textContent;
  copy.replaceWith(box);
  copies.set(live, box);
  return box;
}

const cornerOf = (element: Element) => element.getBoundingClientRect();

/** On top of the element's own `translate`, which is apart from its `transform`. */
function shift(copy: Element, live: Element, x: number, y: number) {
  if (x === 0 && y === 0) return;
  const own = live.ownerDocument.defaultView?.getComputedStyle(live);
  if (own?.display === 'inline' || own?.display === 'contents') return shiftInline(copy, x, y);
  const [left = '0px', top = '0px'] =
    own?.translate && own.translate !== 'none' ? own.translate.split(' ') : [];
  addStyle(copy, `translate:calc(${left} + ${x}px) calc(${top} + ${y}px)!important`);
}

const shiftInline = (copy: Element, x: number, y: number) =>
  addStyle(copy, `position:relative!important;left:${x}px!important;top:${y}px!important`);

function shiftWords(copy: Element, x: number, y: number) {
  for (const node of [...copy.childNodes]) {
    if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
    const span = copy.ownerDocument.createElement('span');
    node.replaceWith(span);
    span.append(node);
    shiftInline(span, -x, -y);
  }
}
