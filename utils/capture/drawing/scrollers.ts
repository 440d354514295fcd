/** What is scrolled inside the page stays scrolled: a picture has no scroll position, so the content is moved instead. */
import { addStyle } from './tidy';

/** Moves the copies of what stands in scrolled elements to where the live ones are seen. */
export function keepScrolled(copies: ReadonlyMap<Element, Element>): void {
  for (const [live, copy] of [...copies]) {
    if (live === live.ownerDocument.scrollingElement) continue;
    const { scrollLeft: x, scrollTop: y } = live;
    if (x === 0 && y === 0) continue;
    const inside = [...(live.shadowRoot ?? live).children];
    const scrolled = inside.map(cornerOf);
    live.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    const unscrolled = inside.map(cornerOf);
    live.scrollTo({ left: x, top: y, behavior: 'instant' });
    for (const [i, child] of inside.entries()) {
      const [to, from, moved] = [scrolled[i], unscrolled[i], copies.get(child)];
      if (to && from && moved) shift(moved, child, to.x - from.x, to.y - from.y);
    }
    shiftWords(copy, x, y);
  }
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
