/** The one order in which a page and its saved copy are walked, so that what was seen on the one is found on the other. */

/** What tells elements of one tag apart without counting everything before them: small changes elsewhere do not matter. */
export const lookOf = (element: Element): string =>
  ['id', 'name', 'type', 'class']
    .map((name) => Element.prototype.getAttribute.call(element, name) ?? '')
    .join('|')
    .slice(0, 200);

/** Counts elements of the same tag and look. */
export class Census {
  readonly #seen = new Map<string, number>();

  /** The address of an element met for the first time. */
  addressOf(element: Element): { tag: string; look: string; nth: number } {
    const [tag, look] = [element.localName, lookOf(element)];
    const key = `${tag} ${look}`;
    const nth = this.#seen.get(key) ?? 0;
    this.#seen.set(key, nth + 1);
    return { tag, look, nth };
  }
}

/** All elements below `root` in document order; what `inside` finds in one (its shadow tree) right after it. */
export function* elementsOf(
  root: Document | DocumentFragment | Element,
  inside: (element: Element) => DocumentFragment | null,
): Generator<Element> {
  const walker: TreeWalker = Document.prototype.createTreeWalker.call(
    root.ownerDocument ?? root,
    root,
    NodeFilter.SHOW_ELEMENT,
  );
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    yield element;
    const shadow = inside(element);
    if (shadow) yield* elementsOf(shadow, inside);
  }
}
