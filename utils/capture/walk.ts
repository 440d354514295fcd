/** One walk through a page, shadow roots included, collecting what may hold a card number or a secret. */
import { findCardNumbers } from './card-numbers';
import { sensitiveField } from './sensitive';

/** A stretch of text on the page: a text node, or a field with its value. */
export interface Piece {
  node: Text | HTMLInputElement | HTMLTextAreaElement;
  text: string;
}

export interface Walked {
  pieces: Piece[];
  fields: { element: Element; why: 'password' | 'card' }[];
  frames: HTMLElement[];
}

export class PageTooLarge extends Error {
  override name = 'PageTooLarge';
}

/** Opens closed shadow roots where the browser lets an extension (Chrome: `chrome.dom`, Firefox: on the element). */
export type OpenShadow = (element: HTMLElement) => DocumentFragment | null;

/**
 * Walks everything below `root`. `deadline` is in ms of `performance.now()`.
 * Throws `PageTooLarge` when it passes: a page that could not be searched for card numbers must not be kept as a picture.
 */
export function walkPage(
  root: Document | DocumentFragment,
  openShadow: OpenShadow,
  deadline: number,
): Walked {
  const walked: Walked = { pieces: [], fields: [], frames: [] };
  walkInto(root, walked, openShadow, deadline);
  return walked;
}

/** In document order, shadow roots where their hosts stand: a number may run through several of them. */
function walkInto(
  root: Document | DocumentFragment,
  walked: Walked,
  openShadow: OpenShadow,
  deadline: number,
) {
  const walker: TreeWalker = Document.prototype.createTreeWalker.call(
    root.ownerDocument ?? root,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let count = 0; walker.nextNode(); count++) {
    if (count % 5_000 === 0 && performance.now() > deadline) throw new PageTooLarge('Too much to search');
    const shadow = visit(walker.currentNode, walked, openShadow);
    if (shadow) walkInto(shadow, walked, openShadow, deadline);
  }
}

/** Read through the prototype: a form's own fields can shadow its properties. Frames of the same site are of another realm, so `instanceof` would fail. */
const nameOf = (node: Node) => String(Reflect.get(Node.prototype, 'nodeName', node)).toUpperCase();
const isText = (node: Node): node is Text => nameOf(node) === '#TEXT';
const isField = (node: Node): node is HTMLInputElement => /^(?:INPUT|TEXTAREA)$/.test(nameOf(node));
const xhtml = 'http://www.w3.org/1999/xhtml';
/** Only HTML elements can have fields, frames and shadow roots; Chrome throws when asked for the shadow root of an SVG one. */
const isElement = (node: Node): node is HTMLElement =>
  !nameOf(node).startsWith('#') && Reflect.get(Element.prototype, 'namespaceURI', node) === xhtml;
const isTextBox = (node: Element) =>
  Element.prototype.hasAttribute.call(node, 'contenteditable') ||
  Element.prototype.getAttribute.call(node, 'role') === 'textbox';

function visit(node: Node, walked: Walked, openShadow: OpenShadow): DocumentFragment | null {
  if (isText(node)) {
    addPiece(walked, node, node.data);
    return null;
  }
  if (!isElement(node)) return null;
  if (isField(node)) {
    const why = sensitiveField(node);
    if (why === 'password' || why === 'card') walked.fields.push({ element: node, why });
    else addPiece(walked, node, node.value);
  } else if ((nameOf(node) === 'SELECT' || isTextBox(node)) && sensitiveField(node)) {
    walked.fields.push({ element: node, why: 'card' });
  } else if (/^(?:IFRAME|FRAME|OBJECT|EMBED)$/.test(nameOf(node))) walked.frames.push(node);
  return openShadow(node);
}

function addPiece(walked: Walked, node: Piece['node'], text: string) {
  const last = walked.pieces.at(-1);
  if (/[0-9０-９]/.test(text)) walked.pieces.push({ node, text });
  // A stretch without digits ends a number unless it is only space or a dash: one mark stands for it.
  else if (last && last.text !== '|' && /[^\s\-‐‑–−ー－.·・]/.test(text))
    walked.pieces.push({ node, text: '|' });
}

export interface Found {
  node: Piece['node'];
  /** Offsets inside that node's text. */
  start: number;
  end: number;
}

/** Card numbers in a row of pieces, also those split over several: where in which piece. */
export function cardNumbersIn(pieces: readonly Piece[]): Found[] {
  const starts: number[] = [];
  let whole = '';
  for (const { text } of pieces) {
    starts.push(whole.length);
    whole += `${text}\0`;
  }
  const found: Found[] = [];
  let first = 0;
  for (const { start, end } of findCardNumbers(whole)) {
    while ((starts[first + 1] ?? Number.POSITIVE_INFINITY) <= start) first++;
    for (let i = first; i < pieces.length && (starts[i] ?? 0) < end; i++) {
      const piece = pieces[i];
      const from = starts[i] ?? 0;
      if (piece)
        found.push({
          node: piece.node,
          start: Math.max(0, start - from),
          end: Math.min(piece.text.length, end - from),
        });
    }
  }
  return found;
}
