/** What does not scroll with its page: shown once, where it stands at the top, and in no later part of the picture. */
import { elementsBelow } from './document-parts';
import { boxOf } from './dom';
import type { StyleChanges } from './style-changes';
import type { OpenShadow } from './walk';

type Styled = HTMLElement | SVGElement;

const positionOf = (element: Element) => getComputedStyle(element).position;

/**
 * Holds sticky elements where they are now: `relative` takes the same room, so nothing else moves. Parents before children,
 * since a child stands where its parent does.
 */
export function holdSticky(document: Document, openShadow: OpenShadow, changes: StyleChanges): void {
  const sticky = [...elementsBelow(document, openShadow)].filter(
    (element) => positionOf(element) === 'sticky',
  );
  const before = new Map(sticky.map((element) => [element, boxOf(element)]));
  for (const element of sticky) {
    const held = before.get(element);
    if (!held) continue;
    changes.set(element, 'transition', 'none');
    for (const side of ['inset', 'position'])
      changes.set(element, side, side === 'inset' ? 'auto' : 'relative');
    const { x, y } = boxOf(element);
    if (Math.abs(held.y - y) > 0.01) changes.set(element, 'top', `${held.y - y}px`);
    if (Math.abs(held.x - x) > 0.01) changes.set(element, 'left', `${held.x - x}px`);
  }
}

/** Follows fixed elements through a scrolled page and hides those that really stay in view. */
export class FixedElements {
  readonly #openShadow: OpenShadow;
  readonly #changes: StyleChanges;
  readonly #document: Document;
  readonly #settled = new Set<Styled>();
  #before = new Map<Styled, DOMRect>();

  constructor(document: Document, openShadow: OpenShadow, changes: StyleChanges) {
    this.#document = document;
    this.#openShadow = openShadow;
    this.#changes = changes;
  }

  /** To be called before the page is scrolled: where they are now. */
  note(): void {
    this.#before = new Map(this.#found().map((element) => [element, boxOf(element)]));
  }

  /** To be called after the page was scrolled by so much: what moved with it (it hangs on something transformed) is left. */
  hide(scrolledX: number, scrolledY: number): void {
    if (Math.abs(scrolledX) < 1 && Math.abs(scrolledY) < 1) return;
    for (const element of this.#found()) {
      const before = this.#before.get(element);
      const now = boxOf(element);
      this.#settled.add(element);
      const moved =
        before !== undefined && Math.hypot(now.x - before.x + scrolledX, now.y - before.y + scrolledY) < 2;
      if (!moved) this.#hide(element);
    }
  }

  #found(): Styled[] {
    const found: Styled[] = [];
    for (const element of elementsBelow(this.#document, this.#openShadow))
      if (!this.#settled.has(element) && positionOf(element) === 'fixed') found.push(element);
    return found;
  }

  /** `visibility`, since `display` would move what follows. A child may have been made visible on its own. */
  #hide(element: Styled): void {
    this.#changes.set(element, 'transition', 'none');
    this.#changes.set(element, 'visibility', 'hidden');
    for (const child of [...elementsBelow(element, this.#openShadow)])
      if (getComputedStyle(child).visibility === 'visible') {
        this.#changes.set(child, 'transition', 'none');
        this.#changes.set(child, 'visibility', 'hidden');
      }
  }
}
