/**
 * Reads a page whose own names may stand in the way: a form's fields shadow its properties, and frames of the same site are of
 * another realm. So nodes are reached through the browser's own prototypes only.
 */

/** A property of a prototype as a function. Looked up at first use: workers have no nodes. */
function getter<Value, From extends Node = Node>(prototype: () => object, key: string) {
  let get: ((this: From) => Value) | undefined;
  return (node: From): Value => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), key)?.get as ((this: From) => Value) | undefined;
    if (!get) throw new Error(`This browser has no ${key}`);
    return get.call(node);
  };
}

const node = () => Node.prototype;
const element = () => Element.prototype;
const page = () => Document.prototype;

export const typeOf = getter<number>(node, 'nodeType');
const nodeName = getter<string>(node, 'nodeName');
export const parentOf = getter<Node | null>(node, 'parentNode');
export const previousOf = getter<Node | null>(node, 'previousSibling');
export const nextOf = getter<Node | null>(node, 'nextSibling');
export const firstOf = getter<Node | null>(node, 'firstChild');
export const isInPage = getter<boolean>(node, 'isConnected');
const children = getter<NodeListOf<Node>>(node, 'childNodes');
const ownerOf = getter<Document | null>(node, 'ownerDocument');

export const namespaceOf = getter<string | null>(element, 'namespaceURI');
export const previousElementOf = getter<Element | null>(element, 'previousElementSibling');
const attributesOf = getter<NamedNodeMap>(element, 'attributes');

/** The root element, whatever a page's forms are called. */
export const rootOf = getter<HTMLElement, Document>(page, 'documentElement');
export const headOf = getter<HTMLHeadElement, Document>(page, 'head');
export const doctypeOf = getter<DocumentType | null, Document>(page, 'doctype');

export const elementType = 1;
export const textType = 3;

export const isElement = (node: Node): node is Element => typeOf(node) === elementType;
export const isText = (node: Node): node is Text => typeOf(node) === textType;

/** Only HTML elements have shadow roots, fields and frames; Chrome throws when asked for the shadow root of another. */
export const isHtml = (element: Element): element is HTMLElement =>
  namespaceOf(element) === 'http://www.w3.org/1999/xhtml';

/** Upper-case tag name; `#TEXT` for text. */
export const nameOf = (node: Node): string => nodeName(node).toUpperCase();

/** The children of a node as they are now. */
export const childrenOf = (node: Node): Node[] => [...children(node)];

/** An attribute's value; an empty text when it is not there. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const attributesIn = (element: Element): Attr[] => [...attributesOf(element)];

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

/** Parsers take names that scripts may not give, `@click` or `=x`: one that is there is changed where it stands. */
export const setAttribute = (element: Element, name: string, value: string): void => {
  const there = Element.prototype.getAttributeNode.call(element, name);
  if (there) there.value = value;
  else Element.prototype.setAttribute.call(element, name, value);
};

export const removeAttribute = (element: Element, name: string): void =>
  Element.prototype.removeAttribute.call(element, name);

export function allIn(root: Document | DocumentFragment, selector: string): Element[] {
  const { querySelectorAll } = typeOf(root) === 9 ? Document.prototype : DocumentFragment.prototype;
  return [
    ...(querySelectorAll as (this: Node, selector: string) => NodeListOf<Element>).call(root, selector),
  ];
}

export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** The document of a frame of the same site; null for any other. */
export function documentIn(frame: Element): Document | null {
  const content: unknown = Reflect.get(frame, 'contentDocument');
  return content ? (content as Document) : null;
}

/** An element that has an id, in the same document or shadow root. */
export function byId(from: Element, id: string): Element | null {
  const root = Node.prototype.getRootNode.call(from);
  if (typeOf(root) === 9) return Document.prototype.getElementById.call(root, id);
  if (typeOf(root) === 11) return DocumentFragment.prototype.getElementById.call(root, id);
  return ownerOf(from)?.getElementById(id) ?? null;
}
