/** Reads what a saved page would forget. Changes nothing on the page and asks nothing of the network. Secrets are left where they are. */
import type { Mark, PageState } from '../messages/page-state';
import { contentOf, isPaymentFrame } from './measure';
import { Census, elementsOf } from './page-walk';
import { pixelsOf, stillOf } from './pixels';
import { sensitiveField } from './sensitive';
import type { OpenShadow } from './walk';

export interface Reading {
  openShadow: OpenShadow;
  /** As in `measure`: on order pages no frame of another site is shown. */
  strict: boolean;
  /** How deep in frames this document is. */
  depth?: number;
}

/** Frames within frames that are shown. */
const deepest = 2;
/** Longest value that is kept, characters. */
const longest = 20_000;
const xhtml = 'http://www.w3.org/1999/xhtml';
/** Values that are no one's words, or no one's business. */
const wordless = /^(?:password|hidden|file|submit|button|reset|image|checkbox|radio)$/;

/** The state of a document that is laid out. Everything but pixels and the encoding of them is read in one go. */
export async function readState(document: Document, reading: Reading): Promise<PageState> {
  const state: PageState = { marks: [], sheets: [], bars: null };
  const census = new Census();
  const later: Promise<void>[] = [];
  for (const element of elementsOf(document, (host) => shadowOf(host, reading))) {
    if (element.namespaceURI !== xhtml) continue;
    const address = census.addressOf(element);
    const seen = stateOf(element, reading, state);
    state.bars ??= barsOf(element);
    const add = (more: Partial<Mark>) => {
      if (Object.keys({ ...seen, ...more }).length > 0) state.marks.push({ ...address, ...seen, ...more });
    };
    const more = moreOf(element, reading);
    if (more) later.push(more.then(add));
    else add({});
  }
  await Promise.all(later);
  return state;
}

/** What takes its time. */
function moreOf(element: Element, reading: Reading): Promise<Partial<Mark>> | null {
  const asMark = (pixels: string | null) => (pixels ? { pixels } : {});
  if (element.localName === 'canvas')
    return sensitiveField(element) ? null : pixelsOf(element as HTMLCanvasElement).then(asMark);
  if (element.localName === 'video') return stillOf(element as HTMLVideoElement).then(asMark);
  return element.localName === 'iframe' ? frameState(element as HTMLElement, reading) : null;
}

const shadowOf = (element: Element, { openShadow }: Reading) =>
  element.namespaceURI === xhtml ? openShadow(element as HTMLElement) : null;

function stateOf(element: Element, reading: Reading, state: PageState): Partial<Mark> {
  const shadow = shadowOf(element, reading);
  const { scrollLeft: x, scrollTop: y } = element;
  const outermost = element === element.ownerDocument.scrollingElement && !reading.depth;
  return {
    ...fieldState(element),
    ...(shadow ? { styles: stylesOf(shadow, state.sheets) } : {}),
    ...((x || y) && !outermost ? { scroll: { x, y } } : {}),
    ...topState(element),
  };
}

/** Only what differs from what the markup says, and never of a field that holds a secret. */
function fieldState(element: Element): Partial<Mark> {
  const { localName } = element;
  if (!/^(?:input|textarea|select)$/.test(localName) || sensitiveField(element)) return {};
  if (localName === 'select') {
    const options = [...(element as HTMLSelectElement).options];
    if (options.every((option) => option.selected === option.defaultSelected)) return {};
    return { chosen: options.flatMap((option, i) => (option.selected ? [i] : [])) };
  }
  const field = element as HTMLInputElement;
  if (/^(?:checkbox|radio)$/.test(field.type))
    return {
      ...(field.checked === field.defaultChecked ? {} : { checked: field.checked }),
      ...(field.indeterminate ? { mixed: true } : {}),
    };
  if (wordless.test(field.type) || field.value === field.defaultValue) return {};
  return { value: field.value.slice(0, longest) };
}

function topState(element: Element): Partial<Mark> {
  if (element.localName === 'dialog' && element.matches(':modal')) return { top: 'modal' };
  return element.hasAttribute('popover') && element.matches(':popover-open') ? { top: 'popover' } : {};
}

/** What a saved page leaves out of shadow trees (Chrome 156): their style sheets. Each is kept once. */
function stylesOf(shadow: DocumentFragment, sheets: string[]): number[] {
  if (!(shadow instanceof ShadowRoot)) return [];
  return [...shadow.styleSheets, ...shadow.adoptedStyleSheets].flatMap((sheet) => {
    const css = rulesOf(sheet);
    if (!css) return [];
    const known = sheets.indexOf(css);
    return [known < 0 ? sheets.push(css) - 1 : known];
  });
}

/** A sheet of another site may not be read. */
function rulesOf(sheet: CSSStyleSheet): string | null {
  try {
    return [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  } catch {
    return null;
  }
}

/** A frame that would not be black in a photograph. */
async function frameState(frame: HTMLElement, reading: Reading): Promise<Partial<Mark>> {
  const depth = (reading.depth ?? 0) + 1;
  if (isPaymentFrame(frame) || depth > deepest) return {};
  const content = contentOf(frame);
  if (content) return { frame: await readState(content, { ...reading, depth }) };
  return reading.strict ? {} : { frame: 'unknown' };
}

/** Only where something can be scrolled can it be told how wide its bars are. */
function barsOf(element: Element): number | null {
  const { scrollHeight, clientHeight } = element;
  if (!(scrollHeight > clientHeight + 1) || clientHeight === 0) return null;
  const { defaultView: view, scrollingElement } = element.ownerDocument;
  if (!view) return null;
  if (element === scrollingElement)
    return view.getComputedStyle(element).overflowY === 'visible'
      ? view.innerWidth - element.clientWidth
      : null;
  if (!element.scrollTop) return null;
  const { borderLeftWidth, borderRightWidth } = view.getComputedStyle(element);
  const inner =
    (element as HTMLElement).offsetWidth -
    Number.parseFloat(borderLeftWidth) -
    Number.parseFloat(borderRightWidth);
  return Math.max(0, Math.round(inner - element.clientWidth));
}
