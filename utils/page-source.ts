/**
 * The page as markup. The browser writes it faster than any script could walk it: 2 ms for 10,000 elements where a walk took
 * 19 (Chromium 156). All that is weighed is read from this text elsewhere, so that the shopper's page does not wait. Runs in
 * the sentinel: every byte is loaded by every page. Never reads what is typed into a form; nothing is laid out.
 */
import type { PageSource } from './messages/page-source';
import { domOf, type OpenShadow } from './page-dom';
import { beginningOf, restBehind } from './page-source-cut';

/** Mirrors `sourceLimits` in `messages`, whose module would bring zod along. */
const longest = 600_000;
const longestWhole = 1_500_000;
const mostFrames = 20;
const deepest = 3;
/** Roots within roots are followed so far. */
const deepestRoot = 8;
/** So many elements are written in one go. */
const mostElements = 12_000;

/** Plain elements that pages put shadow roots on; only where they show nothing of their own. */
const boxes = ['div', 'section', 'main', 'article', 'span', 'aside'].map((name) => `${name}:empty`).join();

/** What a page writes of itself without showing it, and seldom says anything by. */
const bulky = /<(script|style|svg|noscript)\b[^>]*>[\s\S]*?<\/\1>/g;
const shortScript = 20_000;

export interface Around {
  /** Opens closed shadow roots too; extensions have such a call, pages have not. */
  openShadow?: OpenShadow | undefined;
  /** Told of every shadow root and frame that is read. */
  onRoot?: ((root: Node) => void) | undefined;
  /** Told of every frame whose document cannot be read. */
  onForeign?: ((frame: Element) => void) | undefined;
  /** Told of every element that could be given a shadow root yet, which no observer would see. */
  onBare?: ((element: Element) => void) | undefined;
}

/** @returns the page as its markup says it, cut where it is very large. Throws when the page broke the browser's own prototypes. */
export const sourceOf = (
  document: Document,
  { openShadow, onRoot, onForeign, onBare }: Around = {},
): PageSource => {
  let left = longestWhole;
  const read = (page: Document, depth: number): PageSource => {
    const dom = domOf(page, openShadow);
    const frames: PageSource['frames'] = [];
    const roots: ShadowRoot[] = [];
    const { root } = dom;
    const gather = (within: Document | ShadowRoot, html: string, level: number) => {
      for (const node of dom.all(within, `iframe,frame,${boxes}${componentsIn(html)}`)) {
        const inner = dom.within(node);
        if (inner && dom.typeOf(inner) === 11) {
          // Beside the body stands what extensions add, our own banner too.
          if (level > deepestRoot || dom.parentOf(node) === root) continue;
          onRoot?.(inner);
          roots.push(inner as ShadowRoot);
          gather(inner as ShadowRoot, dom.inner(inner), level + 1);
        } else if (!/^i?frame$/i.test(dom.nameOf(node))) onBare?.(node);
        else if (frames.length < mostFrames) {
          if (inner) onRoot?.(inner);
          else onForeign?.(node);
          frames.push(inner && depth < deepest ? read(inner as Document, depth + 1) : null);
        }
      }
    };
    if (!root) return { html: '', rest: '', frames };
    const large = dom.count(root) > mostElements;
    const [plain, last] = large ? beginningOf(dom, root, []) : [dom.outer(root, []), null];
    gather(page, plain, 0);
    const whole =
      roots.length === 0 ? plain : large ? beginningOf(dom, root, roots)[0] : dom.outer(root, roots);
    const html = withoutValues(cut(whole));
    const rest = last ? withoutValues(restBehind(dom, page, last)) : '';
    left -= html.length + rest.length;
    return left < 0 ? { html: '', rest: '', frames: [] } : { html, rest, frames };
  };
  return read(document, 0);
};

/** The names of the custom elements of a markup, as the rest of a selector. */
const componentsIn = (html: string): string =>
  [...new Set(Array.from(html.matchAll(/<([a-z]+-[a-z\d-]*)/g), ([, name]) => `,${name}`))]
    .slice(0, 100)
    .join('');

/** What a form holds stays in the page: some sites write what is typed into attributes. Captions of buttons are no secret. */
const withoutValues = (html: string): string =>
  html
    .replace(/<input\b[^>]*/g, (tag) =>
      / type="(submit|button|image)"/i.test(tag) ? tag : tag.replace(/ value="[^"]*"?/, ''),
    )
    .replace(/(<textarea\b[^>]*>)[^<]*/g, '$1');

/** Beginning and end of what is too long even without its scripts. */
const cut = (html: string): string => {
  if (html.length <= longest) return html;
  const lean = html.replace(bulky, (part) =>
    part.startsWith('<script') && part.length < shortScript ? part : '',
  );
  if (lean.length <= longest) return lean;
  const end = lean.slice(-longest / 3);
  return lean.slice(0, longest / 2) + end.slice(end.indexOf('<'));
};
