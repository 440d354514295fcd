/** The page's snapshot made fit to keep: no scripts, no frames, no secrets; it loads nothing from anywhere. */
import { maskCardNumbers } from './card-numbers';
import { sensitiveField } from './sensitive';
import { cardNumbersIn, walkPage } from './walk';

/** Longest search of one snapshot, ms. */
const searchLimit = 20_000;
const policy =
  "default-src 'none'; img-src data:; media-src data:; font-src data:; style-src 'unsafe-inline' data:";

/** Takes a whole HTML document and returns it cleaned and masked. Runs where there is a DOM. Throws `PageTooLarge` when it cannot be searched in time. */
export function cleanSnapshot(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
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
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  for (const element of all(
    'script, noscript, base, object, embed, link, meta[http-equiv], template:not([shadowrootmode])',
  ))
    element.remove();
  for (const frame of all('iframe, frame')) frame.replaceWith(placeholder(document, frame));
  for (const template of all('template'))
    if (template instanceof HTMLTemplateElement) clean(document, template.content, deadline);
  removeComments(document, root);
  const walked = walkPage(root, () => null, deadline);
  for (const { node, start, end } of cardNumbersIn(walked.pieces))
    if (node instanceof Text) node.data = replaced(node.data, start, end);
    else node.removeAttribute('value');
  for (const element of all('*')) cleanAttributes(element);
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
  if (/^(?:input|textarea|select)$/i.test(element.tagName) && sensitiveField(element)) {
    element.removeAttribute('value');
    if (element instanceof HTMLTextAreaElement) element.textContent = '';
  }
  for (const { name, value } of [...element.attributes]) {
    if (name.startsWith('on') || name === 'srcdoc') element.removeAttribute(name);
    else if (/^\s*javascript:/i.test(value)) element.removeAttribute(name);
    else if (value.length > 12) element.setAttribute(name, maskAttribute(value));
  }
}

/** Base64 pictures stay as they are, except SVG, which is text in disguise. */
function maskAttribute(value: string): string {
  const packed = /^data:image\/svg\+xml;base64,(.*)$/is.exec(value);
  if (!packed) return /^data:[^,]*;base64,/i.test(value) ? value : maskCardNumbers(value);
  const bytes = Uint8Array.from(atob(packed[1] ?? ''), (char) => char.charCodeAt(0));
  return `data:image/svg+xml,${encodeURIComponent(maskCardNumbers(new TextDecoder().decode(bytes)))}`;
}

/** Frames are left out whole: a payment frame's content must not be kept, and what is foreign cannot be told apart for certain. */
function placeholder(document: Document, frame: Element): HTMLElement {
  const box = document.createElement('div');
  for (const name of ['id', 'class', 'style']) {
    const value = frame.getAttribute(name);
    if (value !== null) box.setAttribute(name, value);
  }
  box.style.display ||= 'inline-block';
  box.style.background = '#000';
  for (const side of ['width', 'height'] as const) {
    const length = Number.parseInt(frame.getAttribute(side) ?? '', 10);
    if (length > 0 && !box.style[side]) box.style[side] = `${length}px`;
  }
  return box;
}
