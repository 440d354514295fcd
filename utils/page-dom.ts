/**
 * Touching a page that may mean harm. Forms and images can shadow any property of `document` or of a form, so nodes are
 * only reached through the prototypes' own accessors. Nothing here makes the browser lay the page out.
 */

/** Accessors of one look. Prototypes are looked up when it begins, not on import: the background has no DOM. */
export interface Dom {
  /** Upper case, in XHTML too. */
  nameOf(node: Node): string;
  dataOf(node: Node): string;
  textOf(node: Node): string;
  attr(node: Node, name: string): string;
  has(node: Node, name: string): boolean;
  /** The shadow root of an element, or the document of a frame of the same origin; null when there is none or it is shut. */
  within(node: Node, name: string): Node | null;
  walk(root: Node): TreeWalker;
}

export type OpenShadow = (element: HTMLElement) => ShadowRoot | null;

type Getter = (node: Node) => unknown;

const getter = (prototype: object | undefined, key: string): Getter => {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (node) => get?.call(node);
};

/** The name most nodes have, in XHTML and of text. */
const upper = new Map([['#text', '#TEXT']]);

/** Plain elements that pages put shadow roots on. */
const boxes = new Set(['DIV', 'SECTION', 'MAIN', 'ARTICLE']);

/** Elements and text nodes. */
const shown = 5;

/** @param openShadow opens closed shadow roots too; extensions have such a call, pages have not */
export const domOf = (document: Document, openShadow?: OpenShadow): Dom => {
  const nodeName = getter(Node.prototype, 'nodeName');
  const data = getter(CharacterData.prototype, 'data');
  const text = getter(Node.prototype, 'textContent');
  const first = getter(Node.prototype, 'firstChild');
  const shadow = getter(Element.prototype, 'shadowRoot');
  const inFrame = getter(globalThis.HTMLIFrameElement?.prototype, 'contentDocument');
  const inOldFrame = getter(globalThis.HTMLFrameElement?.prototype, 'contentDocument');
  const { getAttribute, hasAttribute } = Element.prototype;
  return {
    nameOf: (node) => {
      const name = String(nodeName(node));
      return upper.get(name) ?? name.toUpperCase();
    },
    dataOf: (node) => String(data(node)),
    textOf: (node) => String(text(node)),
    attr: (node, name) => getAttribute.call(node, name) ?? '',
    has: (node, name) => hasAttribute.call(node, name),
    within: (node, name) => {
      if (name === 'IFRAME') return inFrame(node) as Node | null;
      if (name === 'FRAME') return inOldFrame(node) as Node | null;
      const open = (shadow(node) ?? null) as Node | null;
      if (open || !openShadow) return open;
      // Asking costs: only what is named like a component, or shows nothing of its own.
      const maybe = name.includes('-') || (boxes.has(name) && !first(node));
      return maybe ? openShadow(node as HTMLElement) : null;
    },
    walk: (root) => Document.prototype.createTreeWalker.call(document, root, shown),
  };
};
