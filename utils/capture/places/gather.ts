/** One walk through all that is written on a page, in the order a reader meets it, in turns with the page. */
import type { MaskReason } from '../../records';
import type { Turns } from '../../turns';
import { allIn, boxOf, childrenOf, documentIn, isElement, isHtml, isInPage, isText, nameOf } from '../dom';
import type { OpenShadow } from '../walk';
import { type Entered, enter } from './enter';
import { writtenOn } from './fields';
import { openedIds } from './folded';
import { type Fragment, fragmentsOf } from './fragments';
import { frameGround, isPayment } from './frames';
import { type Ground, onPage, seenOn } from './ground';
import { linesOf } from './lines';

export interface Gathered {
  fragments: Fragment[];
  /** What was left out, and why. */
  leftOut: MaskReason[];
  cut: boolean;
}

/** Most that is read of one page, UTF-16 units. */
const mostText = 600_000;

/** Nodes still to be read on one level, and what holds for them. */
interface Level {
  nodes: readonly Node[];
  at: number;
  ground: Ground;
  opened: ReadonlySet<string>;
  parent: Element | null;
  block: boolean;
}

/** Has no text, or none that is shown. */
const wordless =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|TITLE|DESC|METADATA|DATALIST|CANVAS|VIDEO|AUDIO|OBJECT|EMBED|METER|PROGRESS|RP)$/;
const frames = /^I?FRAME$/;

/** Reads everything below `root`. Elements removed meanwhile are passed over. */
export async function gather(
  root: Element,
  ground: Ground,
  openShadow: OpenShadow,
  turns: Turns,
): Promise<Gathered> {
  const page: Gathered = { fragments: [], leftOut: [], cut: false };
  const opened = openedIds(ground.site.document);
  const levels: Level[] = [{ nodes: [root], at: 0, ground, opened, parent: null, block: true }];
  let block = 0;
  let length = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.nodes[level.at++];
    if (!node) {
      if (level.block) block += 1;
      levels.pop();
      continue;
    }
    if (turns.due()) await turns.rest();
    if (length > mostText || turns.over()) return { ...page, cut: true };
    if (!isInPage(node)) continue;
    if (isText(node)) {
      const added = await textOf(node, level.ground, block, turns);
      for (const { text } of added) length += text.length;
      page.fragments.push(...added);
    } else if (isElement(node) && !wordless.test(nameOf(node))) {
      const { entered, levels: below } = into(node, level, page, block, openShadow);
      if (entered.block) block += 1;
      levels.push(...below);
    }
  }
  return page;
}

async function textOf(node: Text, ground: Ground, block: number, turns: Turns): Promise<Fragment[]> {
  const { data } = node;
  if (!data) return [];
  const written = { block, of: null, node };
  const readable = ground.laidOut && seenOn(ground) === 'visible' && /\S/.test(data);
  if (!readable) return fragmentsOf(data, [], ground, written);
  if (ground.box) return fragmentsOf(data, [{ start: 0, sides: ground.box }], ground, written);
  return fragmentsOf(data, await linesOf(node, ground.site, turns), ground, written);
}

interface Into {
  entered: Entered;
  levels: Level[];
}

/** Reads what is written on an element, or gives the levels below it, the last first. */
function into(element: Element, level: Level, page: Gathered, block: number, openShadow: OpenShadow): Into {
  const name = nameOf(element);
  const entered = enter(element, level.ground, level.opened, level.parent);
  const inner = { ...level, at: 0, ground: entered.ground, parent: element, block: entered.block };
  if (name === 'BR') {
    page.fragments.push(...fragmentsOf('\n', [], { ...level.ground, pre: true }, sign(block, '\n', null)));
    return { entered: { ...entered, block: false }, levels: [] };
  }
  if (!isHtml(element)) return { entered, levels: [{ ...inner, nodes: childrenOf(element) }] };
  if (frames.test(name)) return { entered, levels: intoFrame(element, inner, page) };
  const written = writtenOn(element);
  if (!written) return { entered, levels: childLevels(element, inner, openShadow) };
  if ('leftOut' in written) page.leftOut.push(written.leftOut);
  else if (written.text.trim()) {
    const { text, of } = written;
    const { ground } = entered;
    const sides = ground.laidOut ? (ground.box ?? onPage(ground.site, boxOf(element))) : null;
    const lines = sides && sides.right > sides.left ? [{ start: 0, sides }] : [];
    page.fragments.push(...fragmentsOf(text, lines, { ...ground, pre: true }, sign(block + 0.5, text, of)));
  }
  return { entered, levels: [{ ...inner, nodes: [] }] };
}

/** A text that is in no text node: one of its own, in no page, stands for it. */
const sign = (block: number, text: string, of: Fragment['of']) => ({ block, of, node: new Text(text) });

function intoFrame(frame: HTMLElement, inner: Level, page: Gathered): Level[] {
  if (isPayment(frame)) page.leftOut.push('payment-frame');
  const content = isPayment(frame) ? null : documentIn(frame);
  const ground = content && frameGround(frame, content, inner.ground);
  const root: unknown = content && Reflect.get(Document.prototype, 'documentElement', content);
  if (!content || !ground || !root) return [{ ...inner, nodes: [] }];
  return [
    { ...inner, nodes: [root as Element], ground, opened: openedIds(content), parent: null, block: true },
  ];
}

/** In a shadow root its own children, what a slot is given where the slot stands; what no slot takes is not shown. */
function childLevels(element: HTMLElement, inner: Level, openShadow: OpenShadow): Level[] {
  if (nameOf(element) === 'SLOT') {
    const given = (element as HTMLSlotElement).assignedNodes();
    if (given.length > 0) return [{ ...inner, nodes: given }];
  }
  const shadow = openShadow(element);
  if (!shadow) return [{ ...inner, nodes: childrenOf(element) }];
  const slots = allIn(shadow, 'slot') as HTMLSlotElement[];
  const taken = new Set(slots.flatMap((slot) => slot.assignedNodes()));
  const rest = childrenOf(element).filter((child) => !taken.has(child) && isElement(child));
  const { ground } = inner;
  const base = ground.base === 'visible' ? ('hidden' as const) : ground.base;
  const unshown = { ...inner, nodes: rest, ground: { ...ground, base, laidOut: false } };
  return [unshown, { ...inner, nodes: childrenOf(shadow), opened: openedIds(shadow) }];
}
