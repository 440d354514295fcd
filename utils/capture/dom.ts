/** Reading a page whose own names may stand in the way: a form's fields shadow its properties, and frames of the same site are of another realm. */

const read = (prototype: object, name: string, node: Node): unknown => Reflect.get(prototype, name, node);

/** Upper-case tag name; `#TEXT` for text. */
export const nameOf = (node: Node): string => String(read(Node.prototype, 'nodeName', node)).toUpperCase();

/** The children of a node as they are now. */
export const childrenOf = (node: Node): Node[] => [
  ...(read(Node.prototype, 'childNodes', node) as NodeListOf<Node>),
];

export const isInPage = (node: Node): boolean => read(Node.prototype, 'isConnected', node) === true;

export const isText = (node: Node): node is Text => read(Node.prototype, 'nodeType', node) === 3;

export const isElement = (node: Node): node is Element => read(Node.prototype, 'nodeType', node) === 1;

/** Only HTML elements have shadow roots, fields and frames; Chrome throws when asked for the shadow root of another. */
export const isHtml = (element: Element): element is HTMLElement =>
  read(Element.prototype, 'namespaceURI', element) === 'http://www.w3.org/1999/xhtml';

/** An attribute's value; an empty text when it is not there. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const attributesIn = (element: Element): Attr[] => [
  ...(read(Element.prototype, 'attributes', element) as NamedNodeMap),
];

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

export const setAttribute = (element: Element, name: string, value: string): void =>
  Element.prototype.setAttribute.call(element, name, value);

export const removeAttribute = (element: Element, name: string): void =>
  Element.prototype.removeAttribute.call(element, name);

/** The root element, whatever a page's forms are called. */
export const rootOf = (document: Document): HTMLElement =>
  read(Document.prototype, 'documentElement', document) as HTMLElement;

export const doctypeOf = (document: Document): DocumentType | null =>
  read(Document.prototype, 'doctype', document) as DocumentType | null;

export const headOf = (document: Document): HTMLHeadElement =>
  read(Document.prototype, 'head', document) as HTMLHeadElement;

export function allIn(root: Document | DocumentFragment, selector: string): Element[] {
  const whole = read(Node.prototype, 'nodeType', root) === 9;
  const { querySelectorAll } = whole ? Document.prototype : DocumentFragment.prototype;
  return [
    ...(querySelectorAll as (this: Node, selector: string) => NodeListOf<Element>).call(root, selector),
  ];
}

export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

export const previousOf = (element: Element): Element | null =>
  read(Element.prototype, 'previousElementSibling', element) as Element | null;

/** The document of a frame of the same site; null for any other. */
export function documentIn(frame: Element): Document | null {
  const content: unknown = Reflect.get(frame, 'contentDocument');
  return content ? (content as Document) : null;
}
