/**
 * One walk over a page, its shadow roots and its frames of the same origin gathers what the rules in `pages/` weigh. The
 * page is hostile ground: see `page-dom.ts`. State lives in a closure: local names shrink.
 */
import { domOf, type OpenShadow } from './page-dom';
import { noFeatures, type PageFeatures } from './page-features';
import { type Ask, askOf, deliveryName } from './page-fields';
import { markersOfScript } from './page-markers';
import { fold } from './page-words';

/**
 * How much of a page is read: elements, text in UTF-16 code units, shadow roots or frames within each other. What stands
 * after so many elements is only asked for `rest` headings, captions and fields.
 */
export const pageLimits = { elements: 3_000, characters: 16_000, depth: 8, rest: 300 };
/** One text node is not all of a page, UTF-16 code units. */
const longestNode = 4_000;
const marks = 'h1,h2,legend,button,input,select,textarea,iframe,[role=button]';

type Sink = 'title' | 'heading' | 'button' | 'steps' | 'step' | 'crumb';
/** An open element. Furniture is navigation, footers, drawers: only an `h1` and steps count there. */
interface Frame {
  furniture: boolean;
  /** Within the page's own matter: a `header` here is not the site's. */
  main?: boolean;
  /** Within a step indicator. */
  steps?: boolean;
  sink?: Sink | undefined;
  words: string;
}

const oneOf = (names: string) => new Set(names.split(' '));
const unread = oneOf('STYLE NOSCRIPT TEMPLATE SVG OPTION');
const fieldNames = oneOf('INPUT SELECT TEXTAREA');
const stepNames = oneOf('LI TD A SPAN DIV');
const listNames = oneOf('OL UL DL NAV TABLE');
const crumbNames = oneOf('NAV OL UL DIV P');
const furnitureNames = oneOf('NAV FOOTER TITLE');
const mainNames = oneOf('MAIN ARTICLE SECTION');
const furnitureName =
  /(^| )((site|global|main|top|common|masthead|g|l)[-_]?)?header( |$)|(^| )(\w+-)?(footer|nav\w*|menu|modal)( |$)|mini-?cart|cart-?(block|dropdown)|drawer|cookie/i;
const stepsName = /(^|[ _-])(steps?|stepper|progress|flow|wizard|process)([ _-]|$|list|bar|nav)/i;
/** Whole forms stand in boxes called "step" or "process"; only such names mean the indicator itself. */
const stepsBox =
  /(^|[ _-])(steps|stepper|progress([_-]?(bar|nav|steps?))?|(step|flow)[_-]?(nav|list|bar|indicator))( |$)/i;
const headingName = /(title|heading)( |$)/i;
const crumbName = /bread-?crumb|topic-?path|pankuzu|migas|crumbs/i;
/** A paragraph of prose, UTF-16 code units; Japanese says the same in half the space. */
const prose = 60;
const presentName = /(^|[ _-])(current|active|now|selected|here)( |$)/i;
const payFrame =
  /card.?(num|field)|secure.(card|pay)|カード番号|js\.stripe\.com\/.*(card|payment)|braintree.*hosted|adyen.*secured|checkout\.com\/frames|squareup.*card/;
const naming = ['autocomplete', 'name', 'id', 'placeholder', 'aria-label', 'title'];

/** Reads what the rules weigh, once, within `pageLimits`. Never reads a form value. */
export const readPage = (
  document: Document,
  openShadow?: OpenShadow,
  onRoot?: (root: Node) => void,
): PageFeatures => {
  const page = noFeatures();
  const asked = new Set<Ask>();
  const { nameOf, dataOf, textOf, attr, has, within, walk } = domOf(document, openShadow);
  let top: Frame = { furniture: false, words: '' };
  const frames = [top];
  let before = '';
  /** 1 within the document itself. */
  let level = 0;

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
    const said = data.trim();
    if (!said) return;
    // Only the nearest: thousands of nested links must not cost their square.
    for (let i = frames.length - 1; i >= 0 && i > frames.length - 9; i--) {
      const frame = frames[i];
      if (frame?.sink && frame.words.length < 240) frame.words += ` ${data.slice(0, 240)}`;
    }
    if (top.furniture) return;
    if (page.text.length < pageLimits.characters)
      page.text += ` ${said.slice(0, Math.min(longestNode, pageLimits.characters - page.text.length))}`;
    before = said.slice(-40);
    if (said.length > prose) page.paragraphs++;
  };

  const field = (node: Node, name: string) => {
    const names = naming.map((key) => attr(node, key)).join(' ');
    const kind = (name === 'INPUT' ? attr(node, 'type') : name).toLowerCase();
    if (top.furniture || /hidden|checkbox|search/.test(kind)) return;
    if (/submit|button|image/.test(kind)) take('button', attr(node, 'value') || attr(node, 'alt'));
    else {
      const ask = askOf(kind, names, before);
      if (ask) asked.add(ask);
      if (deliveryName.test(names)) asked.add('delivery');
      if (ask !== 'quantity' && kind !== 'radio') page.fields++;
    }
  };

  const payment = (node: Node) => {
    const names = [...naming, 'src'].map((key) => attr(node, key)).join(' ');
    if (!top.furniture && payFrame.test(fold(names))) asked.add('card').add('csc');
  };

  const script = (node: Node) => {
    const child = walk(node).firstChild();
    if (child && page.marker.length < 4_000)
      for (const marker of markersOfScript(attr(node, 'type'), dataOf(child))) page.marker += `${marker}\n`;
  };

  const sinkOf = (node: Node, name: string, style: string): Sink | undefined => {
    if (crumbNames.has(name) && crumbName.test(style || attr(node, 'aria-label'))) return 'crumb';
    if (top.steps && stepNames.has(name)) {
      if (presentName.test(style) || attr(node, 'aria-current') === 'step') return 'step';
      if (name === 'LI' || name === 'TD') return 'steps';
    }
    if (name === 'H1' || (name === 'TITLE' && level === 1)) return 'title';
    if (top.furniture) return;
    if (name === 'A' || name === 'BUTTON' || attr(node, 'role') === 'button') return 'button';
    if (name === 'H2' || name === 'H3' || name === 'LEGEND' || headingName.test(style)) return 'heading';
  };

  const open = (node: Node, name: string) => {
    const style = attr(node, 'class');
    const named = `${style} ${attr(node, 'id')}`;
    const whole = name === 'HTML' || name === 'BODY';
    if (whole || name === 'MAIN') page.self += `${named} ${attr(node, 'data-page')}\n`.slice(0, 600);
    const sink = sinkOf(node, name, style);
    const furniture =
      top.furniture ||
      furnitureNames.has(name) ||
      (name === 'HEADER' && !top.main) ||
      (!whole && named !== ' ' && furnitureName.test(named));
    const steps =
      top.steps ||
      (named !== ' ' &&
        (name === 'DIV' ? stepsBox.test(named) : listNames.has(name) && stepsName.test(named)));
    const heard = !furniture || (sink !== 'button' && sink !== 'heading');
    const main = top.main || mainNames.has(name);
    top = { furniture, main, steps, sink: heard ? sink : undefined, words: '' };
    frames.push(top);
  };

  /** True when the element was opened and its children are to be read. */
  const enter = (node: Node): boolean => {
    const name = nameOf(node);
    if (name === '#TEXT') hear(dataOf(node));
    if (name === '#TEXT' || ++page.elements > pageLimits.elements || unread.has(name)) return false;
    if (name === 'SCRIPT') script(node);
    else if (name === 'META') {
      if (attr(node, 'property') === 'og:type') page.type = attr(node, 'content');
    } else if (fieldNames.has(name)) field(node, name);
    else if (name === 'IFRAME' || name === 'FRAME') {
      payment(node);
      const inner = top.furniture ? null : within(node, name);
      if (inner) read(inner);
    } else if (!has(node, 'hidden')) {
      open(node, name);
      const inner = within(node, name);
      if (inner) read(inner);
      return true;
    }
    return false;
  };

  /** Headings, captions and fields of a very large page that stand after `last`. */
  const readRest = (last: Node) => {
    const found = Document.prototype.querySelectorAll.call(document, marks);
    for (let i = Math.max(0, found.length - pageLimits.rest); i < found.length; i++) {
      const node = found[i] as Element;
      const follows = Node.prototype.compareDocumentPosition.call(last, node) & 4;
      if (!follows || Element.prototype.closest.call(node, 'nav,footer')) continue;
      const name = nameOf(node);
      if (name === 'IFRAME') payment(node);
      else if (fieldNames.has(name)) field(node, name);
      else
        take(
          name === 'H1' ? 'title' : /^(H2|LEGEND)$/.test(name) ? 'heading' : 'button',
          textOf(node).slice(0, 160),
        );
    }
  };

  const read = (root: Node) => {
    if (level > pageLimits.depth) return;
    level++;
    if (level > 1) onRoot?.(root);
    const walker = walk(root);
    const height = frames.length;
    const onward = (): Node | null => {
      for (;;) {
        const next = walker.nextSibling();
        if (next || !walker.parentNode()) return next;
        leave();
      }
    };
    let node: Node | null = walker.firstChild();
    while (node && page.elements < pageLimits.elements) {
      const opened = enter(node);
      const child = opened ? walker.firstChild() : null;
      if (opened && !child) leave();
      node = child ?? onward();
    }
    while (frames.length > height) leave();
    if (node && level === 1) readRest(node);
    level--;
  };

  read(document);
  page.heading = page.title + page.heading;
  page.asks = [...asked];
  return page;
};
