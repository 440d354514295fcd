/**
 * One walk over a page gathers what the rules in `pages/` weigh. The page is hostile ground: forms and images can shadow
 * any property of `document` or of a form, so nodes are only touched through the prototypes' own accessors, and nothing
 * here makes the browser lay the page out (no `innerText`, no boxes). State lives in a closure: local names shrink.
 */
import { type Ask, askOf } from './page-fields';
import { fold } from './page-words';

/** How much of a page is read: elements, and text in UTF-16 code units. */
export const pageLimits = { elements: 20_000, characters: 200_000 };

/** The page's words by place, one heading or caption a line, and what its form asks for. */
export interface PageFeatures {
  /** Title and `h1`. */
  title: string;
  /** Title and all headings. */
  heading: string;
  /** Captions of buttons and of links that act like one. */
  button: string;
  /** Open Graph type. */
  type: string;
  /** Everything but navigation, footers, mini-carts and the like. */
  text: string;
  asks: Set<Ask>;
  fields: number;
  elements: number;
}

type Sink = 'title' | 'heading' | 'button';
/** An open element. Furniture is navigation, footers, drawers: only an `h1` counts there. */
interface Frame {
  furniture: boolean;
  sink?: Sink | undefined;
  words: string;
}

const unread = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|svg|OPTION)$/;
const furnitureName =
  /(^| )(\w+-)?(header|footer|nav\w*|menu|modal)( |$)|mini-?cart|cart-?(block|dropdown)|drawer|cookie/i;
const payFrame = /card.?(num|field)|secure.(card|pay)|カード番号/;
const naming = ['autocomplete', 'name', 'id', 'placeholder', 'aria-label', 'title'];
const getter = (prototype: object, key: string) => {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (node: Node): string => String(get?.call(node));
};

/** Reads what the rules weigh, once, within `pageLimits`. Never reads a form value. Prototypes are looked up here, not on import: the background has no DOM. */
export const readPage = (document: Document): PageFeatures => {
  const page: PageFeatures = {
    title: '',
    heading: '',
    button: '',
    type: '',
    text: '',
    asks: new Set(),
    fields: 0,
    elements: 0,
  };
  const nodeName = getter(Node.prototype, 'nodeName');
  const dataOf = getter(CharacterData.prototype, 'data');
  const attr = (node: Node, name: string): string => Element.prototype.getAttribute.call(node, name) ?? '';
  const walker = Document.prototype.createTreeWalker.call(document, document, 5);
  let top: Frame = { furniture: false, words: '' };
  const frames = [top];
  let before = '';

  const take = (sink: Sink, words: string) => {
    const said = words.replace(/\s+/g, ' ').trim();
    if (said && said.length < (sink === 'button' ? 40 : 150) && page[sink].length < 9_000)
      page[sink] += `${said}\n`;
  };

  const leave = () => {
    if (top.sink) take(top.sink, top.words);
    frames.pop();
    top = frames.at(-1) ?? top;
  };

  const hear = (data: string) => {
    if (!data.trim()) return;
    // Only the nearest: thousands of nested links must not cost their square.
    for (const frame of frames.slice(-8))
      if (frame.sink && frame.words.length < 240) frame.words += ` ${data.slice(0, 240)}`;
    if (top.furniture) return;
    page.text += ` ${data.slice(0, pageLimits.characters - page.text.length)}`;
    before = data.trim().slice(-40);
  };

  const field = (node: Node, name: string) => {
    const names = naming.map((key) => attr(node, key)).join(' ');
    const kind = (name === 'INPUT' ? attr(node, 'type') : name).toLowerCase();
    if (top.furniture || /hidden|radio|checkbox|search/.test(kind)) return;
    if (kind === 'iframe') {
      if (payFrame.test(fold(names))) page.asks.add('card').add('csc');
    } else if (/submit|button|image/.test(kind)) take('button', attr(node, 'value') || attr(node, 'alt'));
    else {
      const ask = askOf(kind, names, before);
      if (ask) page.asks.add(ask);
      if (ask !== 'quantity') page.fields++;
    }
  };

  const sinkOf = (node: Node, name: string, style: string, furniture: boolean): Sink | undefined => {
    if (/^(TITLE|H1)$/.test(name)) return 'title';
    if (furniture) return;
    if (/^(A|BUTTON)$/.test(name) || attr(node, 'role') === 'button') return 'button';
    if (/^(H[23]|LEGEND)$/.test(name) || /(title|heading)( |$)/i.test(style)) return 'heading';
  };

  /** True when the element was opened and its children are to be read. */
  const enter = (node: Node): boolean => {
    const name = nodeName(node);
    if (name === '#text') hear(dataOf(node));
    if (name === '#text' || ++page.elements > pageLimits.elements || unread.test(name)) return false;
    if (name === 'META' && attr(node, 'property') === 'og:type') page.type = attr(node, 'content');
    if (/^(INPUT|SELECT|TEXTAREA|IFRAME)$/.test(name)) field(node, name);
    else if (!Element.prototype.hasAttribute.call(node, 'hidden')) {
      const style = attr(node, 'class');
      const furniture =
        top.furniture ||
        /^(NAV|FOOTER|HEADER|TITLE)$/.test(name) ||
        (!/^(HTML|BODY)$/.test(name) && furnitureName.test(`${style} ${attr(node, 'id')}`));
      top = { furniture, sink: sinkOf(node, name, style, furniture), words: '' };
      return frames.push(top) > 0;
    }
    return false;
  };

  const onward = (): Node | null => {
    for (;;) {
      const next = walker.nextSibling();
      if (next || !walker.parentNode()) return next;
      leave();
    }
  };

  let node: Node | null = walker.firstChild();
  while (node && page.elements < pageLimits.elements && page.text.length < pageLimits.characters) {
    const opened = enter(node);
    const child = opened ? walker.firstChild() : null;
    if (opened && !child) leave();
    node = child ?? onward();
  }
  while (frames.length > 1) leave();
  page.heading = page.title + page.heading;
  return page;
};
