/** One walk through a page, shadow roots included, collecting what may hold a card number or a secret. */

import type { Mask } from '../records';
import { type Row, secretBoxes } from './digit-boxes';
import { elementType, nameOf, namespaceOf, parentOf, textType, typeOf } from './dom';
import { isTextBox } from './field-label';
import { deliveryBlock, isDeliveryHeading, type Own } from './personal';
import { addPiece, type Piece } from './pieces';
import { sensitiveField } from './sensitive';
import { createTraits } from './tags';
import { visitField } from './visit-field';
import { type HostOf, liveHost } from './words-around';

export { cardNumbersIn, type Found, type Piece } from './pieces';

export interface Walked {
  pieces: Piece[];
  /** Fields, text boxes and canvases of which nothing may be kept. */
  fields: { element: Element; why: Mask['why'] }[];
  frames: HTMLElement[];
  /** Only where it was asked for: fields that hold personal data, and the words of the shopper's own. */
  personal: { element: Element; why: Mask['why'] }[];
  own: Own[];
}

export class PageTooLarge extends Error {
  override name = 'PageTooLarge';
}

/** Opens closed shadow roots where the browser lets an extension (Chrome: `chrome.dom`, Firefox: on the element). */
export type OpenShadow = (element: HTMLElement) => DocumentFragment | null;

/** A walk on its way. */
export interface Walk extends Walked {
  openShadow: OpenShadow;
  deadline: number;
  count: number;
  hosts: Map<Node, Element>;
  /** Text inputs, divided where words stand between them. */
  rows: Row[];
  traitsOf: ReturnType<typeof createTraits>;
  forPersonal: boolean;
}

/** Nodes between two looks at the clock. */
const stride = 500;

/**
 * Walks everything below `root`. `deadline` is in ms of `performance.now()`.
 * Throws `PageTooLarge` when it passes: a page that could not be searched for card numbers must not be kept as a picture.
 * @param forPersonal looks for personal data too
 */
export function walkPage(
  root: Document | DocumentFragment,
  openShadow: OpenShadow,
  deadline: number,
  forPersonal = false,
): Walked {
  const walk: Walk = {
    pieces: [],
    fields: [],
    frames: [],
    personal: [],
    own: [],
    hosts: new Map(),
    rows: [[]],
    traitsOf: createTraits(),
    count: 0,
    openShadow,
    deadline,
    forPersonal,
  };
  walkInto(root, walk);
  const known = new Set(walk.fields.map(({ element }) => element));
  for (const row of walk.rows)
    for (const box of secretBoxes(row, hostOf(walk))) if (!known.has(box.element)) walk.fields.push(box);
  return walk;
}

const hostOf =
  ({ hosts }: Walk): HostOf =>
  (root) =>
    hosts.get(root) ?? liveHost(root);

/** In document order, shadow roots where their hosts stand: a number may run through several of them. */
function walkInto(root: Document | DocumentFragment, walk: Walk) {
  const walker: TreeWalker = Document.prototype.createTreeWalker.call(
    root.ownerDocument ?? root,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const boxes = textBoxesIn(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (walk.count++ % stride === 0) keepTime(walk);
    const type = typeOf(node);
    if (type === textType) visitText(node as Text, walk);
    else if (type === elementType) {
      const shadow = visitElement(node as Element, boxes, walk);
      if (!shadow) continue;
      walk.hosts.set(shadow, hostBehind(node as Element));
      walkInto(shadow, walk);
    }
  }
}

/** In a snapshot a template stands for the shadow root of the element it is in. */
const hostBehind = (node: Element): Element =>
  (nameOf(node) === 'TEMPLATE' && (parentOf(node) as Element | null)) || node;

function keepTime({ deadline }: Walk) {
  if (performance.now() > deadline) throw new PageTooLarge('Too much to search');
}

function visitText(node: Text, { pieces, rows, own, forPersonal }: Walk) {
  const { data } = node;
  addPiece(pieces, node, data, forPersonal);
  if (rows.at(-1)?.length && /\p{L}{2}/u.test(data)) rows.push([]);
  if (forPersonal && isDeliveryHeading(data)) own.push(...deliveryBlock(node));
}

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Only HTML elements can have fields, frames and shadow roots; Chrome throws when asked for the shadow root of an SVG one. */
function visitElement(node: Element, boxes: ReadonlySet<Element>, walk: Walk): DocumentFragment | null {
  const name = nameOf(node);
  const { isField, isFrame, isBlock, mayHost } = walk.traitsOf(name);
  const last = isBlock ? walk.pieces.at(-1) : undefined;
  if (last) last.ends = true;
  if (!isField && !isFrame && !mayHost && !boxes.has(node)) return null;
  if (namespaceOf(node) !== xhtml) return null;
  if (isFrame) walk.frames.push(node as HTMLElement);
  else if (isField || boxes.has(node)) {
    keepTime(walk);
    const why = !isField && isTextBox(node) ? sensitiveField(node, hostOf(walk)) : null;
    if (why) walk.fields.push({ element: node, why });
    if (isField) visitField(node, name.toUpperCase(), walk, hostOf(walk));
  }
  return mayHost ? walk.openShadow(node as HTMLElement) : null;
}

/** Elements that may be written into like a field. */
const textBoxesIn = (root: Document | DocumentFragment): ReadonlySet<Element> =>
  new Set(
    (root.ownerDocument ? DocumentFragment : Document).prototype.querySelectorAll.call(
      root,
      '[contenteditable],[role]',
    ),
  );
