/** What the collector tells of a page just before and after a picture: size, position, and where black must go. */
import type { Measured } from '../messages';
import type { Mask } from '../records';
import { boxOf } from './dom';
import { paymentFrame } from './sensitive';
import { environmentOf, extent } from './surroundings';
import { cardNumbersIn, type Found, type OpenShadow, walkPage } from './walk';

/** Longest search of one page, ms. */
const searchLimit = 4_000;
/** Black reaches this far beyond the field, CSS px: borders and rounding. */
const margin = 3;

/** Frames within frames that are searched. */
const deepest = 3;

export interface Search {
  openShadow: OpenShadow;
  /** On order pages every frame of another site is black: which of them asks for a card cannot be seen from outside. */
  strict: boolean;
  /** Whether names, addresses, telephone numbers and e-mail addresses are black too. */
  personal: boolean;
  /** The visits that show the page as it is now. */
  visitIds: string[];
}

/** Measures the page. Positions are CSS px from the page's top left. Throws `PageTooLarge` when it cannot be searched in time. */
export function measure(window: Window & typeof globalThis, search: Search): Measured {
  const deadline = performance.now() + searchLimit;
  const masks = masksIn(window.document, {
    ...search,
    deadline,
    x: window.scrollX,
    y: window.scrollY,
    depth: 0,
  });
  const { visitIds } = search;
  return {
    visitIds,
    began: window.performance.timeOrigin,
    ...extent(window),
    masks,
    environment: environmentOf(window),
  };
}

interface Place extends Search {
  deadline: number;
  /** Where this document's viewport begins on the page. */
  x: number;
  y: number;
  depth: number;
}

function masksIn(document: Document, place: Place): Mask[] {
  const walked = walkPage(document, place.openShadow, place.deadline, place.personal);
  const masks: Mask[] = [];
  const add = (why: Mask['why'], rect: DOMRect) => {
    if (rect.width >= 1 && rect.height >= 1) masks.push({ why, ...around(rect, place) });
  };
  for (const { element, why } of [...walked.fields, ...walked.personal]) add(why, boxOf(element));
  for (const found of cardNumbersIn(walked.pieces, place.personal ? walked.own : null))
    for (const rect of boxesOf(found)) add(found.why, rect);
  for (const frame of walked.frames) {
    const inner = place.depth < deepest ? masksOfFrame(frame, place) : null;
    if (inner) masks.push(...inner);
    else if (place.strict || place.depth >= deepest || isPaymentFrame(frame))
      add('payment-frame', boxOf(frame));
  }
  return masks;
}

/** What must be black inside a frame of the same site; null when it cannot be told, or not where: then the frame is one thing. */
function masksOfFrame(frame: HTMLElement, place: Place): Mask[] | null {
  const content = isPaymentFrame(frame) ? null : contentOf(frame);
  if (!content) return null;
  const box = boxOf(frame);
  const inside = { x: place.x + box.x + frame.clientLeft, y: place.y + box.y + frame.clientTop };
  const masks = masksIn(content, { ...place, ...inside, depth: place.depth + 1 });
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const shifted = Number.parseFloat(paddingLeft) > 0 || Number.parseFloat(paddingTop) > 0;
  const scaled = Math.abs(box.width - frame.offsetWidth) > 1 || Math.abs(box.height - frame.offsetHeight) > 1;
  return masks.length && (shifted || scaled) ? [{ why: 'payment-frame', ...around(box, place) }] : masks;
}

const around = (rect: DOMRect, { x, y }: Place) => ({
  x: Math.floor(rect.x + x) - margin,
  y: Math.floor(rect.y + y) - margin,
  width: Math.ceil(rect.width) + 2 * margin,
  height: Math.ceil(rect.height) + 2 * margin,
});

function boxesOf({ node, start, end }: Found): Iterable<DOMRect> {
  if (!('data' in node)) return [boxOf(node)];
  // An option has no place of its own: its list shows it.
  const list = node.parentElement?.closest('select');
  if (list) return [boxOf(list)];
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getClientRects();
}

/** The document of a frame of the same site; null for any other. */
export function contentOf(frame: HTMLElement): Document | null {
  const content: unknown = Reflect.get(frame, 'contentDocument');
  return content ? (content as Document) : null;
}

export function isPaymentFrame(frame: Element): boolean {
  const address =
    Element.prototype.getAttribute.call(frame, 'src') ?? Element.prototype.getAttribute.call(frame, 'data');
  const url = address ? URL.parse(address, frame.ownerDocument.baseURI) : null;
  const host = url?.host ?? '';
  return paymentFrame(frame, url?.hostname ?? '', host !== '' && host !== frame.ownerDocument.location.host);
}
