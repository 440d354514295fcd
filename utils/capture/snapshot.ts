/** The page's snapshot made fit to keep: no scripts, no frames, no secrets; it loads nothing from anywhere. */
import type { PageState } from '../messages/page-state';
import type { MaskReason } from '../records';
import {
  allIn,
  attributeOf,
  attributesIn,
  doctypeOf,
  hasAttribute,
  headOf,
  removeAttribute,
  rootOf,
  setAttribute,
} from './dom';
import { applyState, marks } from './drawing/apply-state';
import { addStyle } from './drawing/tidy';
import { findPersonal } from './find-words';
import { maskAttribute, maskDrawings } from './mask-markup';
import { dots, maskRanges } from './mask-text';
import type { Own } from './personal';
import { cardNumbersIn, walkPage } from './walk';

const dropped =
  'script, noscript, base, object, embed, link, meta[http-equiv], template:not([shadowrootmode])';
/** Longest search of one snapshot, ms. */
const searchLimit = 20_000;
const policy =
  "default-src 'none'; img-src data:; media-src data:; font-src data:; style-src 'unsafe-inline' data:";

const unknown: PageState = { marks: [], sheets: [], bars: null };

export interface Cleaning {
  /** What the page was like beyond its markup; frames stay black without it. */
  state?: PageState | null;
  /** Masks names, addresses, telephone numbers and e-mail addresses as well. */
  personal?: boolean;
  /** Told of everything that was masked, once each. */
  onMasked?: (why: MaskReason) => void;
}

/** Takes a whole HTML document and returns it cleaned and masked. Runs where there is a DOM. Throws `PageTooLarge` when it cannot be searched in time. */
export function cleanSnapshot(html: string, cleaning: Cleaning = {}): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const inFrame = (inner: string, state: PageState | null) => cleanSnapshot(inner, { ...cleaning, state });
  applyState(document, cleaning.state ?? unknown, inFrame);
  const deadline = performance.now() + searchLimit;
  clean(document, deadline, cleaning);
  const meta: HTMLMetaElement = Document.prototype.createElement.call(document, 'meta') as HTMLMetaElement;
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  headOf(document).prepend(meta);
  // Without a doctype the page was laid out in quirks mode, and must be again.
  return `${doctypeOf(document) ? '<!doctype html>\n' : ''}${rootOf(document).outerHTML}`;
}

function clean(document: Document, deadline: number, { personal = false, onMasked }: Cleaning) {
  strip(document, document);
  const walked = walkPage(document, shadowContent, deadline, personal);
  for (const { node, start, end, why } of cardNumbersIn(walked.pieces, personal ? walked.own : null)) {
    if (node instanceof Text) node.data = replaced(node.data, start, end);
    else removeAttribute(node, 'value');
    onMasked?.(why);
  }
  if (personal) maskOwn(document, walked.own);
  for (const { element, why } of [...walked.fields, ...walked.personal]) {
    empty(element);
    onMasked?.(why);
  }
}

/** Personal data in attributes: alternative texts, titles, addresses to write to. */
function maskOwn(root: Document | DocumentFragment, own: readonly Own[]) {
  for (const element of allIn(root, '*')) {
    for (const { name, value } of attributesIn(element))
      if (value.length < 2_000 && !/^(?:class|style|id)$/.test(name)) {
        const masked = maskRanges(value, findPersonal(value, own)).text;
        if (masked !== value) setAttribute(element, name, masked);
      }
    if (element instanceof HTMLTemplateElement) maskOwn(element.content, own);
  }
}

/** A declarative shadow root stands in a template: to the parser that is all it is. */
const shadowContent = (element: Element) => (element instanceof HTMLTemplateElement ? element.content : null);

/** Takes out what runs, loads or frames, and masks what attributes and styles hold. */
function strip(document: Document, root: Document | DocumentFragment) {
  const all = (selector: string) => allIn(root, selector);
  for (const element of all(dropped)) element.remove();
  for (const frame of all('iframe, frame')) empties(frame);
  removeComments(document, root);
  for (const element of all('*')) cleanAttributes(element);
  for (const style of all('style')) style.textContent = maskDrawings(style.textContent ?? '');
  for (const template of all('template'))
    if (template instanceof HTMLTemplateElement) strip(document, template.content);
}

/** What a field keeps of itself: how it looks and what it is called. Every other attribute may repeat its value. */
const harmless =
  /^(?:type|name|id|class|style|size|maxlength|minlength|rows|cols|width|height|placeholder|autocomplete|inputmode|role|aria-label|aria-labelledby|aria-describedby|required|disabled|readonly|tabindex|contenteditable|dir|lang|multiple|part|slot|for)$/;

/** Fields that hold secrets stay, empty. */
function empty(field: Element) {
  for (const { name } of attributesIn(field)) if (!harmless.test(name)) removeAttribute(field, name);
  for (const option of field.querySelectorAll('option')) option.removeAttribute('selected');
  // What was painted on a canvas stands in its style.
  if (field instanceof HTMLCanvasElement) field.removeAttribute('style');
  if (!(field instanceof HTMLSelectElement)) field.textContent = '';
}

const replaced = (text: string, start: number, end: number) =>
  text.slice(0, start) + dots(text.slice(start, end)) + text.slice(end);

function removeComments(document: Document, root: Node) {
  const walker: TreeWalker = Document.prototype.createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_COMMENT,
  );
  const comments: Comment[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Comment) comments.push(walker.currentNode);
  for (const comment of comments) comment.remove();
}

/** Browsers pass over control characters and blanks before a scheme, and over tabs and line ends within it (https://url.spec.whatwg.org/#url-parsing). */
const script = new RegExp(`^[\\0-\\x20]*${[...'javascript:'].join('[\\t\\n\\r]*')}`, 'i');

function cleanAttributes(element: Element) {
  if (attributeOf(element, 'type') === 'hidden') removeAttribute(element, 'value');
  for (const { name, value } of attributesIn(element)) {
    if (name === 'srcdoc' && hasAttribute(element, marks.frame)) continue;
    if (name.startsWith('on') || name === 'srcdoc') removeAttribute(element, name);
    else if (script.test(value)) removeAttribute(element, name);
    else if (value.length > 12) setAttribute(element, name, maskAttribute(value));
  }
}

const framing = ['id', 'class', 'style', 'width', 'height', 'frameborder', marks.frame];

/**
 * Frames stay as black boxes: a payment frame's content must not be kept, and what is foreign cannot be told apart for certain.
 * Those that the page itself said may be shown hold their own cleaned document, which runs no scripts.
 */
function empties(frame: Element) {
  const shown = frame.hasAttribute(marks.frame);
  for (const { name } of [...frame.attributes])
    if (!framing.includes(name) && !(shown && name === 'srcdoc')) frame.removeAttribute(name);
  if (shown) frame.setAttribute('sandbox', 'allow-same-origin');
  else addStyle(frame, 'background:#000!important');
}
