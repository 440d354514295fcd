/** Styles lent to a page for a picture, and given back to the letter. */

interface Lent {
  element: HTMLElement | SVGElement;
  property: string;
  value: string;
  priority: string;
}

/** What an element's own style was before the first change: its attribute as written, and as the browser reads it. */
interface Before {
  written: string | null;
  read: string;
}

export class StyleChanges {
  readonly #lent: Lent[] = [];
  readonly #before = new Map<HTMLElement | SVGElement, Before>();

  /** Sets one property of an element, above every rule of the page. */
  set(element: HTMLElement | SVGElement, property: string, value: string): void {
    const { style } = element;
    if (!this.#before.has(element))
      this.#before.set(element, {
        written: Element.prototype.getAttribute.call(element, 'style'),
        read: style.cssText,
      });
    this.#lent.push({
      element,
      property,
      value: style.getPropertyValue(property),
      priority: style.getPropertyPriority(property),
    });
    style.setProperty(property, value, 'important');
  }

  /** Puts everything back, last change first. What the page itself changed meanwhile stays. */
  restore(): void {
    for (const { element, property, value, priority } of this.#lent.splice(0).reverse())
      if (value === '') element.style.removeProperty(property);
      else element.style.setProperty(property, value, priority);
    for (const [element, { written, read }] of this.#before) {
      if (element.style.cssText !== read) continue;
      // Chromium writes the attribute only when it is asked for: one that was not written yet would come back empty.
      Element.prototype.getAttribute.call(element, 'style');
      if (written === null) Element.prototype.removeAttribute.call(element, 'style');
      else Element.prototype.setAttribute.call(element, 'style', written);
    }
    this.#before.clear();
  }
}
