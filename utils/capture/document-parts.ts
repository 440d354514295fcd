/** Parts of a document, read through the prototype: a form control named `body` would shadow the property. */

/** The root element; null in a document that has none. */
export const rootOf = (document: Document): HTMLElement | null => htmlOf(document, 'documentElement');

export const bodyOf = (document: Document): HTMLElement | null => htmlOf(document, 'body');

function htmlOf(document: Document, name: 'documentElement' | 'body'): HTMLElement | null {
  const found: unknown = Reflect.get(Document.prototype, name, document);
  return found instanceof HTMLElement ? found : null;
}

/** Every element below `root` in document order, those of shadow trees where their hosts stand. */
export function* elementsBelow(
  root: Document | DocumentFragment | Element,
  openShadow: (element: HTMLElement) => DocumentFragment | null,
): Generator<HTMLElement | SVGElement> {
  const own = root instanceof HTMLElement ? openShadow(root) : null;
  if (own) yield* elementsBelow(own, openShadow);
  const walker = Document.prototype.createTreeWalker.call(
    root.ownerDocument ?? root,
    root,
    NodeFilter.SHOW_ELEMENT,
  );
  while (walker.nextNode()) {
    const { currentNode: element } = walker;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
    yield element;
    const shadow = element instanceof HTMLElement ? openShadow(element) : null;
    if (shadow) yield* elementsBelow(shadow, openShadow);
  }
}
