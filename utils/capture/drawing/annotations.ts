/**
 * Ruby and emphasis marks. On a page they reach into the space above their line; inside an SVG Chromium (156) does not count that
 * space and makes the line taller, so that everything below moves. Here each line is held to the height it has on the page.
 */
import { addStyle } from './tidy';

/** Most that are looked after on one page. */
const most = 1_000;
/** Longest text with emphasis marks that is, characters; more is not emphasis. */
const longest = 500;

/** Changes the copies of what is annotated; `live` is left as it was. */
export function holdAnnotations(live: Document, copies: ReadonlyMap<Element, Element>): void {
  const found = annotatedIn(live).slice(0, most);
  if (found.length === 0) return;
  const { grown, alone } = measured(found);
  const blocks = found.map(blockOf);
  const tall = blocks.map(sizeOf);
  const plain = live.createElement('style');
  plain.textContent = '*{text-emphasis:none!important}rt,rp{display:none!important}';
  live.head.append(plain);
  const short = blocks.map(sizeOf);
  plain.remove();
  for (const [i, element] of found.entries()) {
    const sharing = blocks.filter((block) => block === blocks[i]).length;
    const inside = grown[i] ?? 0;
    const onPage = ((tall[i] ?? 0) - (short[i] ?? 0)) / sharing;
    const copy = copies.get(element);
    const tooMuch = inside - Math.min(inside, Math.max(0, onPage));
    if (copy && tooMuch > 0.05) hold(element, copy, tooMuch, alone[i] ?? 0);
  }
}

/** Ruby on one line, and the outermost elements with emphasis marks, wherever they stand. */
function annotatedIn(live: Document): Element[] {
  const view = live.defaultView;
  const emphasis = (element: Element | null) =>
    element ? (view?.getComputedStyle(element).textEmphasisStyle ?? 'none') : 'none';
  return [...live.body.querySelectorAll('*')].filter(
    (element) =>
      ((element.localName === 'ruby' && element.getClientRects().length === 1) ||
        (emphasis(element) !== 'none' && emphasis(element.parentElement) === 'none' && isInline(element))) &&
      !element.parentElement?.closest('ruby'),
  );
}

const isInline = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'inline';

/** How much taller a line becomes by each where there is no space above it, and how long each is by itself: CSS px. */
function measured(found: readonly Element[]): { grown: number[]; alone: number[] } {
  const probes = found.map(
    (element) => [probe(element, element.cloneNode(true)), probe(element, '永')] as const,
  );
  const grown = probes.map(([annotated, plain]) => sizeOf(annotated) - sizeOf(plain));
  const alone = probes.map(([annotated]) => lengthOf(annotated));
  for (const probe of probes.flat()) probe.remove();
  return { grown, alone };
}

function probe(beside: Element, content: Node | string): Element {
  const span = beside.ownerDocument.createElement('span');
  span.style.cssText =
    'all:unset;position:absolute!important;visibility:hidden!important;white-space:nowrap!important;writing-mode:inherit!important';
  span.append(content);
  beside.parentElement?.append(span);
  return span;
}

function blockOf(element: Element): Element {
  let block = element.parentElement;
  while (block && isInline(block)) block = block.parentElement;
  return block ?? element;
}

const isUpright = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).writingMode !== 'horizontal-tb';

/** Across the lines, CSS px. */
function sizeOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return isUpright(element) ? width : height;
}

/** Along the lines, CSS px. */
function lengthOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return isUpright(element) ? height : width;
}

/** Boxes of their own in the line, that much of which does not count. */
function hold(live: Element, copy: Element, tooMuch: number, alone: number) {
  const boxOf = (content: Node | string, style: string) => {
    const box = copy.ownerDocument.createElement('span');
    addStyle(
      box,
      `display:inline-block;text-wrap:nowrap;text-indent:0;margin-block-start:${-tooMuch}px;${style}`,
    );
    box.append(content);
    return box;
  };
  if (live.localName === 'ruby') {
    const place = copy.ownerDocument.createTextNode('');
    copy.replaceWith(place);
    place.replaceWith(boxOf(copy, `margin-inline:${-overhang(live, alone)}px`));
  } else if ((live.textContent ?? '').length <= longest && [...live.childNodes].every(isText)) {
    const style = live.ownerDocument.defaultView?.getComputedStyle(live);
    const marks = `text-emphasis:${style?.textEmphasisStyle} ${style?.textEmphasisColor};text-emphasis-position:${style?.textEmphasisPosition}`;
    // An inline element with marks makes room for them even where it holds no text of its own.
    addStyle(copy, 'text-emphasis:none!important');
    copy.replaceChildren(...linesOf(live).map((line) => boxOf(line, marks)));
  }
}

/** How far ruby reaches over the letters beside it, each side, CSS px: in a box of its own, which is `alone` long, it would not. */
function overhang(ruby: Element, alone: number): number {
  const upright = isUpright(ruby);
  const letter = (node: Node | null, last: boolean): DOMRect | null => {
    if (!node || !isText(node) || !node.textContent) return null;
    const range = ruby.ownerDocument.createRange();
    range.setStart(node, last ? node.textContent.length - 1 : 0);
    range.setEnd(node, last ? node.textContent.length : 1);
    return range.getBoundingClientRect();
  };
  const [before, after] = [letter(ruby.previousSibling, true), letter(ruby.nextSibling, false)];
  if (!before || !after) return 0;
  const room = upright ? after.top - before.bottom : after.left - before.right;
  // Negative: the next letter is on another line.
  return room > 0 && room < alone ? (alone - room) / 2 : 0;
}

const isText = ({ nodeType }: Node) => nodeType === Node.TEXT_NODE;

/** The text of an element, line by line as it is broken. */
function linesOf(element: Element): string[] {
  const range = element.ownerDocument.createRange();
  const lines: { top: number; text: string }[] = [];
  for (const node of element.childNodes)
    for (const { 0: letter, index } of (node.textContent ?? '').matchAll(/./gsu)) {
      range.setStart(node, index);
      range.setEnd(node, index + letter.length);
      const { top } = range.getBoundingClientRect();
      const last = lines.at(-1);
      if (last && (Math.abs(last.top - top) < 2 || letter.trim() === '')) last.text += letter;
      else lines.push({ top, text: letter });
    }
  return lines.map(({ text }) => text);
}
