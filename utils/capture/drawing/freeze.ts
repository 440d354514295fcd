/**
 * Parts of a page that cannot keep their style sheets in a drawing (shadow trees, the top layer) are copied with every computed
 * value that is not the initial one. `all: initial` first, so that no rule of the page reaches them.
 */
import { tidy } from './tidy';

const marker = 'data-hikae-frozen';
const pseudos = ['::before', '::after', '::marker', '::placeholder'] as const;
/** Said twice (logical sides), without meaning in a picture, or said elsewhere. */
const needless =
  /^(?:all|animation|transition|cursor|app-region|-webkit-app-region|will-change|content-visibility|view-transition|speak|pointer-events|user-|block-size|inline-size|(?:min|max)-(?:block|inline)|(?:margin|padding|border|inset|scroll-\w+|overscroll-behavior)-(?:block|inline)|border-(?:start|end)-|overflow-(?:block|inline)|contain-intrinsic|perspective-origin$)/;

const named = ['class', 'id', 'popover', 'hidden'];

export interface Freezer {
  /** A copy of a node with all below it: shadow trees in their hosts' place, slotted nodes in their slots. */
  freeze(node: Node): Node[];
  /** The copy of an element with its own computed style, without what is inside. */
  shell(element: Element): HTMLElement;
  /** Its computed style, as the content of a `style` attribute. */
  styleOf(element: Element, pseudo?: string): string;
  /** Rules for what stands before and after frozen elements. */
  rules(): string;
}

/** Freezes parts of `live`, a document that is laid out, into `inert`; `copies` learns which copy is whose. */
export function freezerOf(live: Document, inert: Document, copies: Map<Element, Element>): Freezer {
  const initial = initialValues(live);
  const rules: string[] = [];

  const styleOf = (element: Element, pseudo?: string) => {
    const style = computed(element, pseudo);
    let text = 'all:initial;';
    for (const [name, value] of initial) {
      const own = style.getPropertyValue(name);
      if (own !== value) text += `${name}:${own};`;
    }
    return `${text}direction:${style.direction};unicode-bidi:${style.unicodeBidi};`;
  };

  const addPseudos = (element: Element, copy: Element) => {
    for (const pseudo of pseudos) {
      const { content, color } = computed(element, pseudo);
      const shown =
        pseudo === '::placeholder'
          ? element.hasAttribute('placeholder')
          : content !== 'none' && content !== 'normal';
      if (!shown) continue;
      copy.setAttribute(marker, String(rules.length));
      const style = pseudo === '::placeholder' ? `color:${color};opacity:1` : styleOf(element, pseudo);
      rules.push(`[${marker}="${copy.getAttribute(marker)}"]${pseudo}{${style}}`);
    }
  };

  const shell = (element: Element) => {
    const copy = inert.importNode(element, false) as HTMLElement;
    // Drawings refer to their own parts by id.
    if (!('ownerSVGElement' in copy)) for (const name of named) copy.removeAttribute(name);
    tidy(element, copy);
    copy.setAttribute('style', `${styleOf(element)}${copy.getAttribute('style') ?? ''}`);
    addPseudos(element, copy);
    copies.set(element, copy);
    return copy;
  };

  const freeze = (node: Node): Node[] => {
    if (node.nodeType === Node.TEXT_NODE) return [inert.importNode(node, false)];
    if (node.nodeType !== Node.ELEMENT_NODE || /^(?:style|template|script)$/i.test(node.nodeName)) return [];
    const element = node as Element;
    if (element.localName === 'slot' && isSlot(element)) return slotted(element).flatMap(freeze);
    const copy = shell(element);
    copy.replaceChildren(...insideOf(element).flatMap(freeze));
    return [copy];
  };

  return { freeze, shell, styleOf, rules: () => rules.join('\n') };
}

/** What is laid out inside an element: its shadow tree if it has one. */
export const insideOf = (element: Element): Node[] => [...(element.shadowRoot ?? element).childNodes];

const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;

function slotted(slot: HTMLSlotElement): Node[] {
  const assigned = slot.assignedNodes();
  return assigned.length ? assigned : [...slot.childNodes];
}

function computed(element: Element, pseudo?: string): CSSStyleDeclaration {
  const window = element.ownerDocument.defaultView;
  if (!window) throw new Error('This document is not laid out');
  return window.getComputedStyle(element, pseudo);
}

function initialValues(live: Document): [string, string][] {
  const plain = live.createElement('hikae-plain');
  plain.style.cssText = 'all:initial';
  live.body.append(plain);
  const style = computed(plain);
  const values = [...style]
    .filter((name) => !needless.test(name))
    .map((name): [string, string] => [name, style.getPropertyValue(name)]);
  plain.remove();
  return values;
}
