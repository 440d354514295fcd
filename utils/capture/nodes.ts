/** Reads a page's nodes through the prototypes: a form's own fields can shadow its properties, and frames are of another realm. */

/** A property of the browser's own prototype as a function. Looked up at first use: workers have no nodes. */
function getter<Value>(prototype: () => object, key: string): (node: Node) => Value {
  let get: ((this: Node) => Value) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), key)?.get as ((this: Node) => Value) | undefined;
    if (!get) throw new Error(`This browser has no ${key}`);
    return get.call(node);
  };
}

export const typeOf = getter<number>(() => Node.prototype, 'nodeType');
export const nameOf = getter<string>(() => Node.prototype, 'nodeName');
export const parentOf = getter<Node | null>(() => Node.prototype, 'parentNode');
export const previousOf = getter<Node | null>(() => Node.prototype, 'previousSibling');
export const nextOf = getter<Node | null>(() => Node.prototype, 'nextSibling');
export const firstOf = getter<Node | null>(() => Node.prototype, 'firstChild');
export const namespaceOf = getter<string | null>(() => Element.prototype, 'namespaceURI');
const documentOf = getter<Document | null>(() => Node.prototype, 'ownerDocument');
const attributesOf = getter<NamedNodeMap>(() => Element.prototype, 'attributes');

export const elementType = 1;
export const textType = 3;

export const isElement = (node: Node): node is Element => typeOf(node) === elementType;
export const isText = (node: Node): node is Text => typeOf(node) === textType;

/** The value of an attribute, or the empty text. */
export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

/** All attributes of an element. */
export const attributes = (element: Element): Attr[] => Array.from(attributesOf(element));

/** An element that has an id, in the same document or shadow root. */
export function byId(from: Element, id: string): Element | null {
  const root = Node.prototype.getRootNode.call(from);
  if (typeOf(root) === Node.DOCUMENT_NODE) return Document.prototype.getElementById.call(root, id);
  if (typeOf(root) === Node.DOCUMENT_FRAGMENT_NODE)
    return DocumentFragment.prototype.getElementById.call(root, id);
  return documentOf(from)?.getElementById(id) ?? null;
}

/** What a reader never sees as words. */
const silent = /^(?:script|style|noscript|template|option|textarea)$/i;
/** Nodes looked at for one label; more is no label. */
const mostNodes = 60;

/**
 * The words below a node, at most `limit` UTF-16 units: null when there are more, for then they are no label.
 * `stop` is told of every element; what it refuses is passed over with all that is in it.
 */
export function shortText(node: Node, limit: number, stop: (element: Element) => boolean): string | null {
  let text = '';
  let seen = 0;
  const pending: Node[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (++seen > mostNodes) return null;
    if (isText(next)) text += ` ${next.data}`;
    else if (!silent.test(nameOf(next)) && (next === node || (isElement(next) && !stop(next)))) {
      const children: Node[] = [];
      for (let child = firstOf(next); child && children.length <= mostNodes; child = nextOf(child))
        children.push(child);
      pending.push(...children.reverse());
    }
    if (text.trim().length > limit) return null;
  }
  return text.replace(/\s+/g, ' ').trim();
}
