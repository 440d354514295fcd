/** The page as it is laid out in a frame, copied so that it looks the same inside an SVG picture. */
import { holdAnnotations } from './annotations';
import { marks } from './apply-state';
import { fitStyles, type Window as PageWindow } from './css';
import { type Freezer, freezerOf } from './freeze';
import { keepScrolled } from './scrollers';
import { everythingIn } from './settle';
import { addStyle, tidy } from './tidy';

export interface Copy {
  /** `<html>`, without what lies in the top layer. */
  page: Element;
  /** What lies over everything, bottom first, backdrops before their own. */
  top: Element[];
  /** Which copy is whose. */
  copies: ReadonlyMap<Element, Element>;
}

/** Leaves nothing moving: entrances are over, and nothing is caught half-way. */
const atRest =
  '*,*::before,*::after,*::backdrop{animation-duration:0s!important;animation-delay:0s!important;animation-timeline:auto!important;transition:none!important;caret-color:transparent!important}';

/** Copies a document that is laid out at the size it was seen in. */
export function copyPage(live: Document): Copy {
  const inert = document.implementation.createHTMLDocument('');
  const page = inert.importNode(live.documentElement, true);
  const copies = new Map<Element, Element>();
  const copied = withAllBelow(page);
  for (const [i, element] of withAllBelow(live.documentElement).entries()) {
    const copy = copied[i];
    if (!copy) throw new Error('A copy lacks an element');
    copies.set(element, copy);
    tidy(element, copy);
  }
  const window = windowOf(live);
  for (const element of copied) fitted(element, window);
  for (const element of page.querySelectorAll('meta, title, link, base')) element.remove();
  const freezer = freezerOf(live, inert, copies);
  flattenShadows(live, copies, freezer);
  const top = liftTop(live, copies, freezer, inert);
  boxFrames(copies, freezer, inert);
  keepScrolled(copies, freezer);
  holdAnnotations(live, copies);
  const style = inert.createElement('style');
  const bars = live.documentElement.hasAttribute(marks.bars) ? '*{scrollbar-width:none!important}' : '';
  style.textContent = `${bars}${atRest}\n${freezer.rules()}`;
  page.querySelector('head')?.append(style);
  return { page, top, copies };
}

const withAllBelow = (root: Element) => [root, ...root.querySelectorAll('*')];

function windowOf(live: Document): PageWindow {
  const { defaultView: view } = live;
  if (!view) throw new Error('This document is not laid out');
  return {
    width: view.innerWidth,
    height: view.innerHeight,
    matches: (media) => view.matchMedia(media).matches,
  };
}

function fitted(element: Element, window: PageWindow) {
  const style = element.getAttribute('style');
  if (style) element.setAttribute('style', fitStyles(style, window));
  if (element.localName !== 'style') return;
  const media = element.getAttribute('media');
  for (const name of ['media', 'title']) element.removeAttribute(name);
  element.textContent = !media || window.matches(media) ? fitStyles(element.textContent ?? '', window) : '';
}

/** XML knows no shadow roots: their content takes the host's place, with the look it has. */
function flattenShadows(live: Document, copies: Map<Element, Element>, freezer: Freezer) {
  for (const host of live.querySelectorAll('*')) {
    const copy = copies.get(host);
    // A host inside another was frozen with it.
    if (!host.shadowRoot || !copy || inHost(host)) continue;
    const [frozen] = freezer.freeze(host);
    if (frozen) copy.replaceWith(frozen);
  }
}

function inHost(element: Element): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (parent.shadowRoot) return true;
  return false;
}

/** To an SVG a frame is nothing at all, and a film only its controls: a box of their size and look stands in for them. */
function boxFrames(copies: Map<Element, Element>, freezer: Freezer, inert: Document) {
  for (const [live, copy] of [...copies]) {
    if (!/^(?:iframe|frame|video)$/.test(live.localName)) continue;
    const box = inert.createElement('div');
    const style = live.ownerDocument.defaultView?.getComputedStyle(live);
    const inline = style?.display === 'inline' ? 'display:inline-block;' : '';
    box.setAttribute('style', `${freezer.styleOf(live)}${inline}${style ? posterOf(live, style) : ''}`);
    copy.replaceWith(box);
    copies.set(live, box);
  }
}

/** What a film shows before it is played, as a background. */
function posterOf(live: Element, { objectFit, objectPosition }: CSSStyleDeclaration): string {
  const poster = live.getAttribute('poster');
  if (!poster?.startsWith('data:')) return '';
  const fit: Record<string, string> = { fill: '100% 100%', cover: 'cover', none: 'auto' };
  return `background:url("${poster}") ${objectPosition}/${fit[objectFit] ?? 'contain'} no-repeat content-box`;
}

/** Open dialogs and popovers lie above everything, wherever they stand in the page. */
function liftTop(
  live: Document,
  copies: Map<Element, Element>,
  freezer: Freezer,
  inert: Document,
): Element[] {
  const top: Element[] = [];
  for (const element of everythingIn(live.documentElement)) {
    if (!element.matches(':modal, :popover-open')) continue;
    const copy = copies.get(element);
    const [frozen] = freezer.freeze(element);
    if (!copy || !frozen) continue;
    const backdrop = inert.createElement('div');
    backdrop.setAttribute('style', freezer.styleOf(element, '::backdrop'));
    addStyle(backdrop, 'display:block;position:fixed;inset:0;width:auto;height:auto');
    top.push(backdrop, frozen as Element);
    addStyle(copy, 'display:none!important');
  }
  return top;
}
