/** What is written of very large pages: their beginning, and behind it the headings, captions and fields at their end. */
import type { Dom } from './page-dom';

/** Elements of the beginning, and of what is written in one go of it. */
const most = 3_000;
const atOnce = 300;
/** Deeper than so many boxes everything is written in one go: counting would cost the square. */
const deepest = 60;
/** One text is not all of a page, UTF-16 code units. */
const longestText = 4_000;
/** Marks behind the beginning, from the page's end. */
const mostMarks = 300;
const longestMark = 600;
const marks = 'h1,h2,legend,button,input,select,textarea,iframe,[role=button]';

/** @returns the beginning's markup and the last node it holds */
export const beginningOf = (dom: Dom, root: Element, roots: ShadowRoot[]): [html: string, last: Node] => {
  let html = '';
  let spent = 0;
  let last: Node = root;
  const write = (element: Element, depth: number) => {
    last = element;
    const inside = dom.count(element);
    spent++;
    if (inside <= atOnce || depth > deepest) {
      spent += inside;
      html += dom.outer(element, roots);
      return;
    }
    html += dom.tag(element);
    for (let node = dom.firstOf(element); node && spent < most; node = dom.nextOf(node)) {
      const type = dom.typeOf(node);
      if (type === 1) write(node as Element, depth + 1);
      else if (type === 3) html += dom.textOf(node).slice(0, longestText).replace(/</g, '&lt;');
    }
    html += `</${dom.nameOf(element)}>`;
  };
  write(root, 0);
  return [html, last];
};

/** The markup of what still counts of the nodes behind `last`. */
export const restBehind = (dom: Dom, page: Document, last: Node): string =>
  dom
    .all(page, marks)
    .slice(-mostMarks)
    .filter(
      (node) =>
        // It follows and is not within.
        (Node.prototype.compareDocumentPosition.call(last, node) & 20) === 4 &&
        !Element.prototype.closest.call(node, 'nav,footer'),
    )
    .map((node) => dom.outer(node, []))
    .filter((html) => html.length < longestMark)
    .join('');
