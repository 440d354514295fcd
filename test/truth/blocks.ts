/** The text blocks of a page as it stands: every element with text of its own, and the lines it stands on. */
import type { Page } from 'puppeteer-core';
import type { TextBlock } from './legible';

/** Where closed shadow roots are put aside while a page is watched. */
const aside = '__rootsAside';

/** Before a page is opened: keeps its closed shadow roots within reach. For the page of the truth only, never for one that is captured. */
export const watchRoots = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument((name) => {
    const attach = Element.prototype.attachShadow;
    const roots = new WeakMap<Element, ShadowRoot>();
    Object.defineProperty(window, name, { value: roots });
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      roots.set(this, root);
      return root;
    };
  }, aside);

/**
 * Lines in CSS px of the whole page, cut to what scrollers and frames around them show. Text that cannot be seen (folded,
 * transparent, hidden) is left out; frames of the same site and shadow roots are looked into, frames of other sites are not.
 */
export const textBlocksOf = (page: Page): Promise<TextBlock[]> => page.evaluate(readBlocks, aside);

/** Runs in the page. */
function readBlocks(name: string): TextBlock[] {
  interface Edge {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const blocks: TextBlock[] = [];
  const rootsOf = (window: Window | null): WeakMap<Element, ShadowRoot> | undefined =>
    window ? Reflect.get(window, name) : undefined;
  const cut = (a: Edge, b: Edge): Edge => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const shown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

  const own = (element: Element, clip: Edge, x: number, y: number) => {
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (texts.length === 0 || !shown(element)) return;
    const lines = texts.flatMap((node) => {
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((rect) => cut(rect, clip));
    });
    const seen = lines.filter(({ left, top, right, bottom }) => right - left >= 3 && bottom - top >= 3);
    if (seen.length === 0) return;
    const text = texts.map((node) => node.nodeValue?.trim()).join(' ');
    blocks.push({
      text: text.slice(0, 60),
      lines: seen.map(({ left, top, right, bottom }) => ({
        x: left + x,
        y: top + y,
        width: right - left,
        height: bottom - top,
      })),
    });
  };

  const walk = (parent: ParentNode, clip: Edge, x: number, y: number) => {
    for (const element of parent.children) {
      if (/^(?:script|style|template|noscript|head)$/i.test(element.tagName)) continue;
      const { overflow, overflowX, position } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const clips =
        !/^visible visible$|^visible$/.test(overflow || overflowX) &&
        !/^(?:html|body)$/i.test(element.tagName);
      // What is fixed or in the top layer is cut by no scroller around it.
      const around = position === 'fixed' ? everything : clip;
      const inner = clips ? cut(around, box) : around;
      own(element, inner, x, y);
      const frame = element instanceof HTMLIFrameElement ? element.contentDocument : null;
      const within = cut(inner, box);
      const moved = (edge: Edge): Edge => ({
        left: edge.left - box.left - element.clientLeft,
        top: edge.top - box.top - element.clientTop,
        right: edge.right - box.left - element.clientLeft,
        bottom: edge.bottom - box.top - element.clientTop,
      });
      if (frame)
        walk(frame, moved(within), x + box.left + element.clientLeft, y + box.top + element.clientTop);
      const root = element.shadowRoot ?? rootsOf(element.ownerDocument.defaultView)?.get(element);
      if (root) walk(root, inner, x, y);
      walk(element, inner, x, y);
    }
  };
  const far = 1e7;
  const everything = { left: -far, top: -far, right: far, bottom: far };
  walk(document, everything, scrollX, scrollY);
  return blocks;
}
