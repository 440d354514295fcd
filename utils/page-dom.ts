/**
 * Touching a page that may mean harm. Forms and images can shadow any property of `document` or of a form, so nodes are
 * only reached through the prototypes' own accessors. Nothing here makes the browser lay the page out.
 */

export type OpenShadow = (element: HTMLElement) => ShadowRoot | null;

type Getter = (node: unknown) => unknown;

/** Found when it is first needed: an interface costs the browser some 0.1 ms to make ready. */
const getter = (prototype: () => object | undefined, key: string): Getter => {
  let get: (() => unknown) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(prototype() ?? {}, key)?.get;
    return get?.call(node);
  };
};

/** Accessors of one look. Prototypes are looked up when they are used, not on import: the background has no DOM. */
export type Dom = ReturnType<typeof domOf>;

/** @param openShadow opens closed shadow roots too */
export const domOf = (document: Document, openShadow?: OpenShadow) => {
  const nodeName = getter(() => Node.prototype, 'nodeName');
  const nodeType = getter(() => Node.prototype, 'nodeType');
  const first = getter(() => Node.prototype, 'firstChild');
  const next = getter(() => Node.prototype, 'nextSibling');
  const parent = getter(() => Node.prototype, 'parentNode');
  const text = getter(() => Node.prototype, 'nodeValue');
  const shadow = getter(() => Element.prototype, 'shadowRoot');
  const outerHtml = getter(() => Element.prototype, 'outerHTML');
  const innerHtml = getter(() => globalThis.ShadowRoot?.prototype, 'innerHTML');
  const inFrame = getter(() => globalThis.HTMLIFrameElement?.prototype, 'contentDocument');
  const inOldFrame = getter(() => globalThis.HTMLFrameElement?.prototype, 'contentDocument');
  const { getAttribute, getElementsByTagName } = Element.prototype;
  const nameOf = (node: Node) => String(nodeName(node)).toLowerCase();
  /** An opening tag with what the rules ask of containers. */
  const tag = (element: Element) => {
    const said = ['id', 'class', 'data-page', 'role', 'aria-label', 'hidden'].map((key) => {
      const value = getAttribute.call(element, key);
      return value === null ? '' : ` ${key}="${value.replace(/"/g, '&quot;')}"`;
    });
    return `<${nameOf(element)}${said.join('')}>`;
  };
  return {
    root: getter(() => Document.prototype, 'documentElement')(document) as Element | null,
    /** In lower case. */
    nameOf,
    /** Nodes of frames are of no class of this world: only their number tells what they are. */
    typeOf: (node: Node) => Number(nodeType(node)),
    firstOf: (node: Node) => first(node) as Node | null,
    parentOf: (node: Node) => parent(node) as Node | null,
    nextOf: (node: Node) => next(node) as Node | null,
    textOf: (node: Node) => String(text(node)),
    tag,
    all: (within: Node, selector: string): Element[] =>
      Array.from(
        (nodeType(within) === 9 ? Document : DocumentFragment).prototype.querySelectorAll.call(
          within,
          selector,
        ),
      ),
    /** Elements inside. */
    count: (within: Element) => getElementsByTagName.call(within, '*').length,
    inner: (root: Node) => String(innerHtml(root)),
    outer: (element: Element, roots: ShadowRoot[]) =>
      roots.length && 'getHTML' in Element.prototype
        ? `${tag(element)}${Element.prototype.getHTML.call(element, { shadowRoots: roots })}</${nameOf(element)}>`
        : String(outerHtml(element)),
    /** The shadow root of an element, or the document of a frame of the same origin; null when there is none or it is shut. */
    within: (node: Node): Document | ShadowRoot | null => {
      const name = nameOf(node);
      if (name === 'iframe') return (inFrame(node) as Document | null) ?? null;
      if (name === 'frame') return (inOldFrame(node) as Document | null) ?? null;
      return (shadow(node) as ShadowRoot | null) ?? openShadow?.(node as HTMLElement) ?? null;
    },
  };
};
