/** The words of a page. Runs in the sentinel: small, no dependencies; the recorder masks them before they are stored. */

/** Above this many elements `innerText` (which lays the page out) would be felt by the shopper; then text nodes are read instead. */
const layoutLimit = 5_000;

/** What is typed is the shopper's, not the page's: so it is with every field. */
const typedInto = '[contenteditable]:not([contenteditable=false]),[role=textbox]';

/**
 * Visible text, at most `limit` UTF-16 units; `cut` says whether there was more. `roots` are shadow roots and frames of the
 * page, `others` what was heard of frames that cannot be read from here: both stand after the page's own words.
 */
export function pageText(
  document: Document,
  limit: number,
  roots: readonly Node[] = [],
  others: readonly string[] = [],
): { text: string; cut: boolean } {
  const body: unknown = Reflect.get(Document.prototype, 'body', document);
  if (!(body instanceof HTMLElement)) return { text: '', cut: false };
  const elements = Element.prototype.getElementsByTagName.call(body, '*').length;
  // A code typed into a text box stands in `innerText`; which box asks for a secret is a long question.
  const typed = Element.prototype.querySelector.call(body, typedInto) !== null;
  const own = elements <= layoutLimit && !typed ? body.innerText : nodeText(document, body, limit + 1);
  const within = roots.filter(isHere).map((root) => nodeText(document, root, limit + 1));
  const whole = [own, ...within, ...others].filter((part) => part.trim()).join('\n');
  return { text: whole.slice(0, limit), cut: whole.length > limit };
}

/** A frame that went on to another site leaves a document behind that is no node any more (Firefox). */
function isHere(root: Node): boolean {
  try {
    return Reflect.get(Node.prototype, 'isConnected', root) === true;
  } catch {
    return false;
  }
}

function nodeText(document: Document, body: Node, limit: number): string {
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  let length = 0;
  while (length < limit && walker.nextNode()) {
    const { currentNode: node } = walker;
    const line = (node.nodeValue ?? '').trim();
    const { parentElement: parent } = node;
    if (parent && Element.prototype.closest.call(parent, typedInto)) continue;
    if (!line || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.parentNode?.nodeName ?? '')) continue;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}
