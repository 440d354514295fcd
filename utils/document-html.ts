/** The words of a mail's HTML. It is parsed into a document that has no window: nothing is fetched, run or drawn. */

/** More is not parsed, UTF-16 units. */
const longest = 2_000_000;
const oneOf = (names: string) => new Set(names.split(' '));
const unread = oneOf('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE SVG OBJECT IFRAME');
const blocks = oneOf(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL',
);
const cells = oneOf('TD TH');

/** Lines as they would stand on the page, cells of a row beside each other. */
export function wordsOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html.slice(0, longest), 'text/html');
  let words = '';
  // Walked without recursion: mails may be nested as deep as they like.
  let node: Node | null = body;
  while (node) {
    words += wordsAt(node);
    let next: Node | null = isRead(node) ? node.firstChild : null;
    while (!next && node && node !== body) {
      words += breakAt(node);
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function isRead(node: Node): boolean {
  if (!isElement(node)) return true;
  const hidden = /display\s*:\s*none/i.test(node.getAttribute('style') ?? '') || node.hasAttribute('hidden');
  return !hidden && !unread.has(node.nodeName.toUpperCase());
}

function wordsAt(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  return node.nodeName === 'BR' || blocks.has(node.nodeName) ? '\n' : '';
}

function breakAt({ nodeName }: Node): string {
  if (cells.has(nodeName)) return ' ';
  return blocks.has(nodeName) ? '\n' : '';
}
