/** The page as HTML text, element by element, in turns with the page. Reads only. */
import { childrenOf, hasAttribute, isElement, isHtml, isInPage, isText, nameOf } from '../dom';
import { attributesOf, backdropOf } from './attributes';
import { bareStyle, computedText, generatedText } from './computed';
import { attribute, escapeText, type Freezing, write } from './freezing';
import { sheetText } from './styles';

/** Runs, loads, or says nothing to a reader. */
const dropped = /^(?:SCRIPT|NOSCRIPT|TEMPLATE|BASE|OBJECT|EMBED|SOURCE|TRACK|LINK|STYLE)$/;
const childless = /^(?:AREA|BR|COL|HR|IMG|INPUT|META|WBR)$/;
/** Shown by other means than their children. */
const hollow = /^(?:VIDEO|AUDIO|CANVAS|IFRAME|TEXTAREA)$/;

/** What an element stands in. */
interface Around {
  /** Style of the element around, where computed styles are written. */
  style: CSSStyleDeclaration | null;
  /** How far the element around is scrolled inside, px: its children are moved so far. */
  shift: { x: number; y: number };
  /** False where nothing is laid out, so that nothing was computed either. */
  shown: boolean;
}
export const outermost: Around = { style: null, shift: { x: 0, y: 0 }, shown: true };

export class SnapshotTooLarge extends Error {
  override name = 'SnapshotTooLarge';
}
export class SnapshotTooSlow extends Error {
  override name = 'SnapshotTooSlow';
}

/** Longest markup, characters, pictures not counted. */
const longestMarkup = 16_000_000;

/** Writes a node and all below. Throws `SnapshotTooLarge` and `SnapshotTooSlow`. */
export async function writeNode(node: Node, freezing: Freezing, around: Around): Promise<void> {
  if (freezing.turns.over()) throw new SnapshotTooSlow();
  if (freezing.length - freezing.pictures.size() > longestMarkup) throw new SnapshotTooLarge();
  if (freezing.turns.due()) await freezing.turns.rest();
  if (!isInPage(node)) return;
  if (isText(node)) write(freezing, escapeText(node.data));
  else if (isElement(node)) await writeElement(node, freezing, around);
}

async function writeElement(element: Element, freezing: Freezing, around: Around): Promise<void> {
  const name = nameOf(element);
  if (/^(?:LINK|STYLE)$/.test(name)) return writeSheet(element, freezing);
  if (dropped.test(name) || (name === 'META' && hasAttribute(element, 'http-equiv'))) return;
  const { localName: tag } = element;
  const style = freezing.computed && around.shown ? getComputedStyle(element) : null;
  const [said, mark] = style ? await saidOf(element, style, around, freezing) : ['', ''];
  const moved = isHtml(element) ? shifted(around) : '';
  const attributes = await attributesOf(element, freezing, [said, moved].filter(Boolean).join(';'));
  write(freezing, `${isHtml(element) ? backdropOf(element) : ''}<${tag}${attributes}${mark}>`);
  if (name === 'HEAD') write(freezing, '<meta charset="utf-8">');
  if (name === 'HEAD' && freezing.computed) write(freezing, `<style>${bareStyle}</style>`);
  if (childless.test(name) && isHtml(element)) return;
  const inner = { style, shift: scrolled(element, name), shown: around.shown && style?.display !== 'none' };
  await writeInside(element, name, freezing, inner);
  write(freezing, `</${tag}>`);
}

async function writeInside(element: Element, name: string, freezing: Freezing, inner: Around): Promise<void> {
  if (name === 'TEXTAREA') write(freezing, `\n${escapeText((element as HTMLTextAreaElement).value)}`);
  if (hollow.test(name)) return;
  const shadow = isHtml(element) ? freezing.openShadow(element) : null;
  if (shadow) await writeShadow(shadow as ShadowRoot, freezing, inner);
  for (const child of childrenOf(element)) await writeNode(child, freezing, inner);
}

async function writeShadow(root: ShadowRoot, freezing: Freezing, inner: Around): Promise<void> {
  write(freezing, '<template shadowrootmode="open">');
  if (freezing.computed) write(freezing, `<style>${bareStyle}</style>`);
  else for (const sheet of root.adoptedStyleSheets) await writeRules(sheet, freezing);
  for (const child of childrenOf(root)) await writeNode(child, freezing, inner);
  write(freezing, '</template>');
}

async function writeSheet(element: Element, freezing: Freezing): Promise<void> {
  const sheet: unknown = Reflect.get(element, 'sheet');
  if (!freezing.computed && sheet instanceof CSSStyleSheet) await writeRules(sheet, freezing);
}

/** Rules as a `style` element. */
export async function writeRules(sheet: CSSStyleSheet, freezing: Freezing): Promise<void> {
  const { window, pictures } = freezing;
  const text = await sheetText(sheet, window.document.baseURI, pictures);
  if (text) write(freezing, `<style>${text.replace(/<\/(?=style)/gi, '<\\/')}</style>`);
}

/** What was computed for an element, and the mark by which its generated content finds it. */
async function saidOf(
  element: Element,
  style: CSSStyleDeclaration,
  around: Around,
  freezing: Freezing,
): Promise<[said: string, mark: string]> {
  const { window, pictures } = freezing;
  if (!isHtml(element) && element.localName !== 'svg') return ['', ''];
  const { baseURI } = window.document;
  const said = await computedText(style, around.style, baseURI, pictures);
  if (/^(?:HEAD|META|TITLE|BR)$/.test(nameOf(element))) return ['', ''];
  const mark = String(freezing.marks + 1);
  const selector = `[data-hikae-mark="${mark}"]`;
  const rules = [
    await generatedText(element, '::before', selector, baseURI, pictures),
    await generatedText(element, '::after', selector, baseURI, pictures),
  ].join('');
  if (!rules) return [said, ''];
  freezing.marks += 1;
  // Stands before its element: a style applies wherever in its tree it is written.
  write(freezing, `<style>${rules.replace(/<\//g, '<\\/')}</style>`);
  return [said, attribute('data-hikae-mark', mark)];
}

function scrolled(element: Element, name: string): Around['shift'] {
  if (/^(?:HTML|BODY)$/.test(name) || !isHtml(element)) return outermost.shift;
  return { x: element.scrollLeft, y: element.scrollTop };
}

const shifted = ({ shift: { x, y } }: Around): string => (x || y ? `translate:${-x}px ${-y}px` : '');
