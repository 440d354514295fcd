/** The page's snapshot made fit to keep: no scripts, no frames, no secrets; it loads nothing from anywhere. */
import type { PageState } from '../messages/page-state';
import { maskAddress, maskCardNumbers } from './card-numbers';
import { applyState, marks } from './drawing/apply-state';
import { addStyle } from './drawing/tidy';
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
}

/** Takes a whole HTML document and returns it cleaned and masked. Runs where there is a DOM. Throws `PageTooLarge` when it cannot be searched in time. */
export function cleanSnapshot(html: string, { state = null }: Cleaning = {}): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  applyState(document, state ?? unknown, (inner, within) => cleanSnapshot(inner, { state: within }));
  const deadline = performance.now() + searchLimit;
  clean(document, document, deadline);
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.prepend(meta);
  // Without a doctype the page was laid out in quirks mode, and must be again.
  return `${document.doctype ? '<!doctype html>\n' : ''}${document.documentElement.outerHTML}`;
}

function clean(document: Document, root: Document | DocumentFragment, deadline: number) {
  strip(document, root);
  const walked = walkPage(root, shadowContent, deadline);
  for (const { node, start, end } of cardNumbersIn(walked.pieces))
    if (node instanceof Text) node.data = replaced(node.data, start, end);
    else node.removeAttribute('value');
  for (const { element } of walked.fields) empty(element);
}

/** A declarative shadow root stands in a template: to the parser that is all it is. */
const shadowContent = (element: Element) => (element instanceof HTMLTemplateElement ? element.content : null);

/** Takes out what runs, loads or frames, and masks what attributes and styles hold. */
function strip(document: Document, root: Document | DocumentFragment) {
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  for (const element of all(dropped)) element.remove();
  for (const frame of all('iframe, frame')) empties(frame);
  removeComments(document, root);
  for (const element of all('*')) cleanAttributes(element);
  for (const style of all('style')) style.textContent = maskDrawings(style.textContent ?? '');
  for (const template of all('template'))
    if (template instanceof HTMLTemplateElement) strip(document, template.content);
}

/** Fields that hold secrets stay, empty. */
function empty(field: Element) {
  field.removeAttribute('value');
  if (field instanceof HTMLTextAreaElement || field.hasAttribute('contenteditable')) field.textContent = '';
  for (const option of field.querySelectorAll('option')) option.removeAttribute('selected');
}

const replaced = (text: string, start: number, end: number) =>
  text.slice(0, start) + text.slice(start, end).replace(/[0-9０-９]/g, '•') + text.slice(end);

function removeComments(document: Document, root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Comment) comments.push(walker.currentNode);
  for (const comment of comments) comment.remove();
}

function cleanAttributes(element: Element) {
  if (element.getAttribute('type') === 'hidden') element.removeAttribute('value');
  for (const { name, value } of [...element.attributes]) {
    if (name === 'srcdoc' && element.hasAttribute(marks.frame)) continue;
    if (name.startsWith('on') || name === 'srcdoc') element.removeAttribute(name);
    else if (/^\s*javascript:/i.test(value)) element.removeAttribute(name);
    else if (value.length > 12) element.setAttribute(name, maskAttribute(value));
  }
}

/** The bytes of pictures, fonts and films, in which any word may stand by chance. */
const bytes =
  /(data:(?:image\/(?!svg)|font\/|application\/[a-z-]*font|video\/|audio\/)[^,"')]*;base64,[a-z0-9+/=]*)/i;

/** Bytes in base64 stay as they are, in styles too; drawings are text in disguise. */
const maskAttribute = (value: string): string =>
  value
    .split(bytes)
    .map((part, i) => (i % 2 ? part : maskAddress(maskDrawings(part))))
    .join('');

/** Unpacks every SVG written as a data: address in a text and masks it. One that cannot be read is left out. */
function maskDrawings(text: string): string {
  return text.replace(/data:image\/svg\+xml([^,]*),([^"'()\s]*)/gi, (_, kind: string, content: string) => {
    try {
      const plain = decodeURIComponent(content);
      const svg = /;base64/i.test(kind)
        ? new TextDecoder().decode(Uint8Array.from(atob(plain), (char) => char.charCodeAt(0)))
        : plain;
      return `data:image/svg+xml,${encodeURIComponent(maskCardNumbers(svg)).replace(/[()']/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`;
    } catch {
      return 'data:,';
    }
  });
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
